import { z } from 'zod';
import { CLAIM_KINDS, FIGURE_KINDS } from '../model/claim.js';
import { SEVERITIES } from '../model/finding.js';
import { COMPARISONS } from './compare/index.js';
import { EXCUSES } from './unless/index.js';

/** The word that stands for every kind of figure in `judges`. */
const EVERY_FIGURE = 'figure';

const kind = z.enum([...CLAIM_KINDS, EVERY_FIGURE]);
const text = z.string().trim().min(1);
const vocabulary = (words: Readonly<Record<string, unknown>>) => z.enum(Object.keys(words) as [string, ...string[]]);

const example = z.strictObject({
  name: text,
  sources: z
    .record(z.string().min(1), text)
    .refine((sources) => Object.keys(sources).length >= 2, { error: 'an example needs two sources at least' }),
  finds: z.array(text),
});

/** What a rule file holds. Closed: a key that is not listed here is an error. */
export const ruleSchema = z.strictObject({
  title: text,
  judges: z
    .union([kind, z.array(kind).min(1)])
    .transform((given) => [
      ...new Set([given].flat().flatMap((each) => (each === EVERY_FIGURE ? FIGURE_KINDS : [each]))),
    ]),
  compare: vocabulary(COMPARISONS),
  unless: z.array(vocabulary(EXCUSES)).default([]),
  severity: z.enum(SEVERITIES),
  message: text.refine((message) => message.includes('{readings}'), { error: 'a message must hold {readings}' }),
  why: text,
  examples: z
    .array(example)
    .refine((all) => all.some(({ finds }) => finds.length > 0), { error: 'one example at least must find something' })
    .refine((all) => all.some(({ finds }) => finds.length === 0), { error: 'one example at least must find nothing' }),
});

/** What may stand where, for telling somebody the word they meant. */
export const RULE_KEYS = Object.keys(ruleSchema.shape);
export const EXAMPLE_KEYS = Object.keys(example.shape);
