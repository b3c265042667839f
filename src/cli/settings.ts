import { resolve } from 'node:path';
import { type Config, DEFAULTS, FAIL_LEVELS, FORMAT_NAMES, findConfig, loadConfig, orNearest } from '../config.js';
import { loadRules } from '../judge/load.js';
import { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import type { FormatOptions } from '../report/format.js';
import type { GivenOptions } from './program.js';
import { DEFAULT_WIDTH, type Streams } from './streams.js';

/** The configuration with the command line on top. */
export function settingsOf(options: GivenOptions, { folder }: Streams): Config {
  const file = typeof options.config === 'string' ? resolve(folder, options.config) : findConfig(folder);
  const config = options.config === false || file === null ? {} : loadConfig(file, folder);
  return { ...DEFAULTS, ...config, ...givenOf(options, folder) };
}

function givenOf(options: GivenOptions, folder: string): Partial<Config> {
  const { format, failLevel, only, ignore, rules, quiet, verbose } = options;
  return {
    ...(format !== undefined && { format: oneOf(format, FORMAT_NAMES, 'format') }),
    ...(failLevel !== undefined && { failLevel: oneOf(failLevel, FAIL_LEVELS, 'fail level') }),
    ...(only && { only: [...only] }),
    ...(ignore && { ignore: [...ignore] }),
    ...(rules && { rules: rules.map((each) => resolve(folder, each)) }),
    ...(quiet !== undefined && { quiet }),
    ...(verbose !== undefined && { verbose }),
  };
}

/** The word of a closed vocabulary, or a `Problem` that names the nearest one. */
export function oneOf<Word extends string>(given: string, known: readonly Word[], what: string): Word {
  const found = known.find((word) => word === given);
  if (found === undefined) throw new Problem(`unknown ${what} "${given}"${orNearest(given, known)}`);
  return found;
}

/** The rules that ship and those of further folders, less what `only` and `ignore` leave out. */
export function rulesOf({ only, ignore, rules: folders }: Config): readonly Rule[] {
  const rules = loadRules(folders);
  const ids = rules.map(({ id }) => id);
  for (const id of [...only, ...ignore]) oneOf(id, ids, 'rule');
  return rules.filter(({ id }) => (only.length === 0 || only.includes(id)) && !ignore.includes(id));
}

/** What formats are told; a file is written without colours. */
export function formatOptionsOf(config: Config, options: GivenOptions, streams: Streams): FormatOptions {
  const { quiet, verbose } = config;
  const toFile = options.outputFile !== undefined;
  return {
    width: (toFile ? null : streams.columns) ?? DEFAULT_WIDTH,
    color: streams.color && options.color && !toFile,
    quiet,
    verbose,
  };
}
