import { z } from 'zod';
import { runExamples } from '../judge/examples.js';
import { ruleSchema } from '../judge/rule-schema.js';
import { MEANINGS } from '../judge/rule-words.js';
import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';
import { exampleLines } from './example-text.js';
import { pipeline } from './pipeline.js';
import { factsOf } from './rule-facts.js';

/** The rules as a Markdown page: what each is for, what it goes by, and its examples with what the program makes of them. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, title }) => `| [${cell(id)}](#${id}) | ${severity} | ${cell(title)} |\n`);
  return [
    '# Rules\n\n',
    'Written by `gainsay rules --format markdown` from the rules themselves. The lines that open with → are what the\n',
    'program makes of each example.\n\n',
    '| rule | severity | finds |\n| --- | --- | --- |\n',
    ...rows,
    ...rules.map((rule) => section(rule, rules)),
    keysSection(),
  ].join('');
}

/** Keys whose words get a table of their own. */
const TOLD_APART = ['compare', 'unless', 'reports'];

/** What a rule file may hold, as its schema has it. */
function keysSection(): string {
  const { properties = {} } = z.toJSONSchema(ruleSchema, { io: 'input' });
  const rows = Object.entries(properties).map(([key, schema]) => {
    const { description = '' } = schema as { description?: string };
    const words = TOLD_APART.includes(key) ? [] : wordsOf(schema);
    const vocabulary = words.length > 0 ? ` One of ${words.map((word) => `\`${word}\``).join(', ')}.` : '';
    return `| \`${key}\` | ${cell(description)}${vocabulary} |\n`;
  });
  const table = `\n## What a rule may say\n\n| key | meaning |\n| --- | --- |\n${rows.join('')}`;
  return [table, ...TOLD_APART.map((key) => wordsSection(key, wordsOf(properties[key])))].join('');
}

/** The words that a key may hold, with what each means. */
function wordsSection(key: string, words: readonly string[]): string {
  const rows = words.map((word) => `| \`${word}\` | ${cell(MEANINGS[word] ?? '')} |\n`);
  return `\n| \`${key}\` | |\n| --- | --- |\n${rows.join('')}`;
}

/** The closed vocabulary of a key, or of the items of its list. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: words, items, anyOf } = schema as { enum?: string[]; items?: unknown; anyOf?: unknown[] };
  return words ?? [...(anyOf ?? []), items].map(wordsOf).find(({ length }) => length > 0) ?? [];
}

function section(rule: Rule, all: readonly Rule[]): string {
  const facts = factsOf(rule).map(([name, text]) => `- ${name}: ${escaped(text)}\n`);
  return [
    `\n## ${escaped(safeText(rule.id))}\n\n`,
    `${escaped(safeText(rule.title))}. ${escaped(safeText(rule.why))}\n\n`,
    ...facts,
    ...runExamples(rule, all, pipeline).map(
      (result) => `\n${escaped(safeText(result.example.name))}:\n\n${fenced(exampleLines(result))}`,
    ),
  ].join('');
}

/** A fence longer than any run of backticks within. */
function fenced(lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
  return `${fence}text\n${lines.join('\n')}\n${fence}\n`;
}

/** Text that is no markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
const cell = (text: string): string => escaped(safeText(text));
