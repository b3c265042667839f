import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Document, isAlias, isMap, isNode, isSeq, type Node, visit } from 'yaml';
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
  /** The file as somebody wrote it, comments and all; null where there is none. */
  readonly document: Document | null;
}

const EMPTY = (file: string): Baseline => ({ file, entries: [], lineOf: () => 1, document: null });

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
  const { data, lineAt, document } = checkedYaml(written, file, baselineSchema);
  return { file, entries: data.accepted, lineOf: (index) => lineAt(['accepted', index]), document };
}

const ABOUT = ` Findings that gainsay check --baseline takes for accepted. Say why under each reason;
 an entry may have a last day: expires: 2030-01-31. gainsay check --update-baseline rewrites this file and keeps
 reasons, last days and comments.`;

/** Writes `entries` in place of those of a baseline, in order of rule, topic and fingerprint; what stays is as it was written. */
export function writeBaseline(baseline: Baseline, folder: string, entries: readonly BaselineEntry[]): void {
  const { file } = baseline;
  const sorted = [...entries].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const text = /\.json$/i.test(file)
    ? `${JSON.stringify({ accepted: sorted }, null, 2)}\n`
    : (rewritten(baseline, sorted) ?? asYaml(sorted));
  try {
    writeFileSync(resolve(folder, file), text);
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

/** The document with these entries: those it had with their comments. Null where it has no list of them, or entries that share nodes. */
function rewritten({ document, entries: before }: Baseline, entries: readonly BaselineEntry[]): string | null {
  const list = document && isMap(document.contents) ? document.get('accepted', true) : null;
  if (!document || !isSeq(list) || sharesNodes(document)) return null;
  const nodes = list.items;
  ownComment(list, nodes[0]);
  list.items = entries.map((entry) => nodes[before.indexOf(entry)] ?? document.createNode(entry));
  // An empty list is written as [], and becomes one of lines again with its first entry.
  list.flow = entries.length === 0;
  return document.toString({ lineWidth: 0 });
}

/** A comment above the first entry is of that entry, which need not stay the first. */
function ownComment(list: Node, first: unknown): void {
  if (!isNode(first) || !list.commentBefore) return;
  first.commentBefore = [list.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  list.commentBefore = null;
}

/** Whether an anchor is used: entries that change places could leave an alias before what it stands for. */
function sharesNodes(document: Document): boolean {
  let shares = false;
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    shares = true;
    return visit.BREAK;
  });
  return shares;
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
