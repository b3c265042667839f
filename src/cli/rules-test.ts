import { resolve } from 'node:path';
import { type ExampleResult, runExamples } from '../judge/examples.js';
import { ruleFilesIn } from '../judge/load.js';
import { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';
import { pipeline } from './pipeline.js';
import type { GivenOptions } from './program.js';
import { allRules, type Settings, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** `gainsay rules test [DIR]`: runs every example; the exit code is 1 where one comes out otherwise than it says. */
export async function runRulesTest(dir: string | undefined, options: GivenOptions, streams: Streams): Promise<number> {
  const settings = settingsOf(options, streams);
  const { quiet, verbose } = settings.config;
  const { all, tested } = rulesToTest(dir, settings, streams);
  const results = tested.flatMap((rule) => runExamples(rule, all, pipeline));
  for (const result of results) if (verbose || !result.passed) streams.out(linesOf(result));
  const failed = results.filter(({ passed }) => !passed).length;
  if (!quiet) streams.out(`${tested.length} rules, ${results.length} examples, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** The rules of that folder alone, or all that there are; and all, since a rule may stand instead of another. */
function rulesToTest(
  dir: string | undefined,
  settings: Settings,
  streams: Streams,
): { readonly all: readonly Rule[]; readonly tested: readonly Rule[] } {
  const { config } = settings;
  const all = allRules(dir === undefined ? config.rules : [...config.rules, dir], streams);
  if (dir === undefined) return { all, tested: all };
  const ids = new Set(ruleFilesIn(resolve(streams.folder, dir), dir).map((name) => name.replace(/\.ya?ml$/, '')));
  if (ids.size === 0) throw new Problem('holds no rule: no .yaml file', { file: dir });
  return { all, tested: all.filter(({ id }) => ids.has(id)) };
}

function linesOf({ rule, example, passed, expected, found, trouble }: ExampleResult): string {
  const title = `${passed ? 'ok' : 'FAILED'}  ${safeText(rule)}: ${safeText(example.name)}\n`;
  if (passed) return title;
  if (trouble !== null) return `${title}  ${trouble}\n`;
  const list = (lines: readonly string[]) => (lines.length === 0 ? 'nothing' : safeText(lines.join('; ')));
  return `${title}  expected  ${list(expected)}\n  found     ${list(found)}\n`;
}
