import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Document } from 'yaml';
import { z } from 'zod';
import { checkedYaml } from '../judge/checked-yaml.js';
import { parseIsoDay } from '../model/calendar.js';
import { Problem } from '../model/problem.js';

const text = z.string().trim().min(1);

const A_DAY = 'expected a day, such as 2030-01-31';

const entry = z.strictObject({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{4,64}$/, { error: 'expected the fingerprint of a finding, as reports have it' })
    .meta({ description: 'Which finding: reports and gainsay explain name it so.' }),
  rule: text.meta({ description: 'The rule that found it.' }),
  topic: z.string().meta({ description: 'What it is about, for whoever reads this file.' }),
  sources: z.array(text).meta({ description: 'The sources concerned, relative to this file.' }),
  reason: z.string().meta({ description: 'Why it is accepted.' }),
  expires: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, { error: A_DAY })
    .refine((day) => parseIsoDay(day) !== null, { error: A_DAY })
    .optional()
    .meta({ description: 'The last day on which it is accepted.' }),
});

/** What a baseline holds. Closed: a key that is not listed here is an error. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Where editors find this schema.' }),
  accepted: z.array(entry).default([]).meta({ description: 'Findings accepted earlier.' }),
});

export type BaselineEntry = Readonly<z.infer<typeof entry>>;

/** A baseline as it stands. */
export interface Baseline {
  /** How the command line or configuration names it. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** The line of an entry, by its place in the list. */
  readonly lineOf: (index: number) => number;
}

const EMPTY = (file: string): Baseline => ({ file, entries: [], lineOf: () => 1 });

/**
 * Reads a baseline, YAML or JSON. Throws a `Problem` for one that is not there, unless it `mayBeMissing`, and for one
 * that is wrong, with the place of what is.
 */
export function readBaseline(file: string, folder: string, mayBeMissing: boolean): Baseline {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    if (mayBeMissing) return EMPTY(file);
    throw new Problem('no such baseline; --update-baseline writes one', { file });
  }
  let written: string;
  try {
    written = readFileSync(path, 'utf8');
  } catch {
    throw new Problem('cannot read this baseline', { file });
  }
  const { data, lineAt } = checkedYaml(written, file, baselineSchema);
  return { file, entries: data.accepted, lineOf: (index) => lineAt(['accepted', index]) };
}

const ABOUT = ` Findings that gainsay check --baseline takes for accepted. Say why under each reason;
 an entry may have a last day: expires: 2030-01-31. gainsay check --update-baseline rewrites this file and keeps
 reasons and last days.`;

/** Writes a baseline, its entries in order of rule, topic and fingerprint: the same entries, the same bytes. */
export function writeBaseline(file: string, folder: string, entries: readonly BaselineEntry[]): void {
  const sorted = [...entries].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const path = resolve(folder, file);
  try {
    writeFileSync(path, /\.json$/i.test(file) ? `${JSON.stringify({ accepted: sorted }, null, 2)}\n` : asYaml(sorted));
  } catch {
    throw new Problem('cannot write this baseline', { file });
  }
}

function asYaml(entries: readonly BaselineEntry[]): string {
  const document = new Document({
    accepted: entries.map(({ expires, ...rest }) => ({ ...rest, ...(expires && { expires }) })),
  });
  document.commentBefore = ABOUT;
  return document.toString({ lineWidth: 0 });
}

const orderOf = ({ rule, topic, fingerprint }: BaselineEntry): string => [rule, topic, fingerprint].join('\n');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A source as a baseline names it: relative to the baseline, so that it may be used from any folder. */
export function sourceInBaseline(id: string, file: string, folder: string): string {
  if (id === '-') return id;
  return relative(dirname(resolve(folder, file)), resolve(folder, id)).replaceAll('\\', '/');
}

/** Whether the file of a source, as the baseline names it, is there. Standard input always may be. */
export const isThere = (source: string, file: string, folder: string): boolean =>
  source === '-' || existsSync(resolve(dirname(resolve(folder, file)), source));
