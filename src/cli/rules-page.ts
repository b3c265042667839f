import { runExamples } from '../judge/examples.js';
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
  ].join('');
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
