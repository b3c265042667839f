import type { ExampleResult } from '../judge/examples.js';
import { safeText } from '../report/safe-text.js';

/** An example of a rule as lines: its sources, then what the program really makes of them. */
export function exampleLines({ example, findings, expected, passed, trouble }: ExampleResult): readonly string[] {
  const { sources, corroborate } = example;
  const really = findings.map(({ severity, message }) => `${severity}: ${safeText(message)}`);
  return [
    ...(corroborate.length > 0 ? [`corroborate: ${safeText(corroborate.join(', '))}`] : []),
    ...Object.entries(sources).flatMap(([source, text]) => sourceLines(source, text)),
    ...(really.length > 0 ? really : ['nothing is found']).map((line) => `→ ${line}`),
    ...(passed ? [] : [`! ${trouble ?? `the rule says that it finds ${safeText(expected.join('; ')) || 'nothing'}`}`]),
  ];
}

/** A source of an example, its line ends kept: front matter is told apart by them. */
function sourceLines(source: string, text: string): readonly string[] {
  const [first = '', ...others] = text.trim().split('\n').map(safeText);
  return [`${safeText(source)}: ${first}`, ...others.map((line) => `${' '.repeat(source.length + 2)}${line}`)];
}
