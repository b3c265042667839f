import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';
import { writeReport } from './output.js';
import type { GivenOptions } from './program.js';
import { allRules, oneOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** `gainsay rules`: the rules that ship and those of further folders, a line each or as a page. */
export async function runRules(options: GivenOptions, streams: Streams): Promise<number> {
  const { format: name = 'table', ...others } = options;
  const format = oneOf(name, ['table', 'markdown'], 'format for rules');
  const rules = allRules(settingsOf(others, streams).config.rules, streams);
  writeReport(format === 'table' ? listOf(rules) : await pageOf(rules), options.outputFile, streams);
  return 0;
}

/** The page runs every example, for which the whole program is loaded. */
async function pageOf(rules: readonly Rule[]): Promise<string> {
  const { rulesPage } = await import('./rules-page.js');
  return rulesPage(rules);
}

function listOf(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map((rule) => lineOf(rule, width)).join('');
}

function lineOf({ id, severity, title }: Rule, width: number): string {
  return `${safeText(id).padEnd(width)}  ${severity.padEnd('warning'.length)}  ${safeText(title)}\n`;
}
