import { z } from 'zod';
import { CLAIM_KINDS, FIGURE_KINDS } from '../model/claim.js';
import { SEVERITIES } from '../model/finding.js';
import { OUTCOMES } from '../model/rule.js';
import { COMPARISONS } from './compare/index.js';
import { orNearest } from './nearest.js';
import { MEANINGS } from './rule-words.js';
import { fitsKind, readTolerance, TOLERANT } from './tolerance.js';
import { EXCUSES } from './unless/index.js';

/** The word that stands for every kind of figure in `judges`. */
const EVERY_FIGURE = 'figure';

/** What a message leaves to be filled in. */
const BLANKS = ['{topic}', '{readings}'];

const kind = z.enum([...CLAIM_KINDS, EVERY_FIGURE]);
const text = z.string().trim().min(1);
/** A closed vocabulary; editors show what each word means. */
const vocabulary = <const Word extends string>(words: readonly Word[]) =>
  z.enum(words).meta({ enumDescriptions: words.map((word) => MEANINGS[word] ?? '') });
/** One text or a list of them. */
const texts = z.union([text, z.array(text).min(1)]).transform((given) => [given].flat());

const example = z.strictObject({
  name: text.meta({ description: 'What the example shows, in a few words.' }),
  sources: z
    .record(z.string().min(1), text)
    .refine((sources) => Object.keys(sources).length >= 2, { error: 'an example needs two sources at least' })
    .meta({ description: 'The text of each source by its name; it may open with YAML front matter.' }),
  corroborate: texts
    .default([])
    .meta({ description: 'For a rule that reports single-source: the topics that the configuration would list.' }),
  finds: z.array(text).meta({ description: 'A line for each finding: the readings’ words, joined by " | ".' }),
});

const tolerance = z.union([z.number().nonnegative(), text]).transform((given, context) => {
  const read = readTolerance(String(given));
  if ('trouble' in read) {
    context.addIssue({ code: 'custom', message: read.trouble });
    return z.NEVER;
  }
  return read;
});

/** What a rule file holds. Closed: a key that is not listed here is an error. */
export const ruleSchema = z
  .strictObject({
    title: text.meta({ description: 'What the rule finds, in one line.' }),
    judges: z
      .union([kind, z.array(kind).min(1)])
      .transform((given) => [
        ...new Set([given].flat().flatMap((each) => (each === EVERY_FIGURE ? FIGURE_KINDS : [each]))),
      ])
      .meta({ description: 'A kind of claim, or a list of kinds.' }),
    about: texts.default([]).meta({
      description: 'Topics in a few words, such as "death toll": the rule judges only what is about one of them.',
    }),
    sources: texts.default([]).meta({
      description: 'Globs of paths or outlets: the rule judges only what one of these sources says against another.',
    }),
    instead: texts.default([]).meta({
      description: 'Rules by id that do not judge what this one does. A rule that is off stands instead of all.',
    }),
    reports: vocabulary(OUTCOMES).default('conflict').meta({ description: 'What the rule reports of a topic.' }),
    compare: vocabulary(Object.keys(COMPARISONS)).optional().meta({ description: 'How two values are compared.' }),
    tolerance: tolerance.optional().meta({
      description: 'How far two values may lie apart: 5, 1%, "0.5 points", "1 day", "100 metres".',
    }),
    unless: z
      .array(vocabulary(Object.keys(EXCUSES)))
      .default([])
      .meta({ description: 'What excuses a difference.' }),
    severity: z
      .enum([...SEVERITIES, 'off'])
      .meta({ description: 'How grave a finding is at most; off says nothing and silences other rules.' }),
    message: text
      .refine((message) => message.includes('{readings}'), { error: 'a message must hold {readings}' })
      .superRefine((message, context) => {
        const blank = message.match(/\{\w{1,40}\}/g)?.find((each) => !BLANKS.includes(each));
        if (blank) context.addIssue({ code: 'custom', message: `unknown blank ${blank}${orNearest(blank, BLANKS)}` });
      })
      .default('{topic}: {readings}')
      .meta({ description: 'What a finding says, with {topic} and {readings}.' }),
    why: text.meta({ description: 'Why an editor should care.' }),
    examples: z
      .array(example)
      .refine((all) => all.some(({ finds }) => finds.length > 0), { error: 'one example at least must find something' })
      .refine((all) => all.some(({ finds }) => finds.length === 0), { error: 'one example at least must find nothing' })
      .meta({ description: 'The rule’s tests: at least one that finds and one that does not.' }),
  })
  .superRefine((rule, context) => {
    const wrong = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    // `off` compares nothing, and one source alone has nothing to be compared with.
    const compares = rule.severity !== 'off' && rule.reports !== 'single-source';
    if (compares && rule.compare === undefined) {
      wrong('compare', `this key is missing; expected one of ${Object.keys(COMPARISONS).join(', ')}`);
    }
    if (rule.tolerance === undefined) return;
    if (rule.compare !== undefined && !TOLERANT.has(rule.compare)) {
      wrong('tolerance', `"${rule.compare}" compares nothing that can lie so far apart`);
    } else if (!rule.judges.some((judged) => fitsKind(rule.tolerance!, judged))) {
      wrong('tolerance', `"${rule.tolerance.text}" is nothing that a ${rule.judges.join(' or a ')} can differ by`);
    }
  });
