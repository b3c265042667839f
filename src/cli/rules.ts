import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';
import type { GivenOptions } from './program.js';
import { rulesOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** `gainsay rules`: the rules that ship and those of further folders, a line each. */
export async function runRules(options: GivenOptions, streams: Streams): Promise<number> {
  const rules = rulesOf({ ...settingsOf(options, streams), only: [], ignore: [] });
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  streams.out(rules.map((rule) => lineOf(rule, width)).join(''));
  return 0;
}

function lineOf({ id, severity, title }: Rule, width: number): string {
  return `${safeText(id).padEnd(width)}  ${severity.padEnd('warning'.length)}  ${safeText(title)}\n`;
}
