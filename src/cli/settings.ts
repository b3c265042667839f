import { resolve } from 'node:path';
import {
  CONFIG_KEYS,
  type Config,
  type ConfigKey,
  DEFAULTS,
  FORMAT_NAMES,
  findConfig,
  type LoadedConfig,
  loadConfig,
} from '../config.js';
import { corroborating } from '../judge/corroborating.js';
import { loadRules } from '../judge/load.js';
import { orNearest } from '../judge/nearest.js';
import { FAIL_LEVELS } from '../model/finding.js';
import { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import type { FormatOptions } from '../report/format.js';
import type { GivenOptions } from './program.js';
import { DEFAULT_WIDTH, type Streams } from './streams.js';

/** What a run goes by, and where each of its values came from. */
export interface Settings {
  readonly config: Config;
  /** `command line`, `default`, or `file:line`. */
  readonly originOf: (key: ConfigKey) => string;
  /** A problem with a value, told with its place where it stands in a file. */
  readonly problemWith: (path: readonly [ConfigKey, ...PropertyKey[]], message: string) => Problem;
}

/** The configuration with the command line on top. */
export function settingsOf(options: GivenOptions, { folder }: Streams): Settings {
  const file = typeof options.config === 'string' ? resolve(folder, options.config) : findConfig(folder);
  const loaded = options.config === false || file === null ? null : loadConfig(file, folder);
  const given = givenOf(options);
  const inFile = (key: ConfigKey): LoadedConfig | null =>
    given[key] === undefined && loaded?.values[key] !== undefined ? loaded : null;
  return {
    config: { ...DEFAULTS, ...loaded?.values, ...given },
    originOf: (key) => (given[key] === undefined ? (inFile(key)?.placeOf(key) ?? 'default') : 'command line'),
    problemWith: (path, message) => inFile(path[0])?.problemAt(path, message) ?? new Problem(message),
  };
}

function givenOf(options: GivenOptions): Partial<Config> {
  const { format, failLevel, only, ignore, rules, against, baseline, quiet, verbose } = options;
  return {
    ...(format !== undefined && { format: oneOf(format, FORMAT_NAMES, 'format') }),
    ...(failLevel !== undefined && { failLevel: oneOf(failLevel, FAIL_LEVELS, 'fail level') }),
    ...(only && { only: [...only] }),
    ...(ignore && { ignore: [...ignore] }),
    ...(rules && { rules: [...rules] }),
    ...(against && { against: [...against] }),
    ...(baseline !== undefined && { baseline }),
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

/** The rules that ship and those of further folders, which are relative to the working folder. */
export const allRules = (folders: readonly string[], { folder }: Streams): readonly Rule[] =>
  loadRules(
    folders.map((each) => resolve(folder, each)),
    folder,
  );

/** The rules that a check goes by: less what is left out, with the severities and topics of the configuration. */
export function activeRules(settings: Settings, streams: Streams): readonly Rule[] {
  const { only, ignore, severity, corroborate, rules: folders } = settings.config;
  const rules = allRules(folders, streams);
  const ids = rules.map(({ id }) => id);
  const named = [
    ...only.map((id, i) => ({ id, path: ['only', i] as const })),
    ...ignore.map((id, i) => ({ id, path: ['ignore', i] as const })),
    ...Object.keys(severity).map((id) => ({ id, path: ['severity', id] as const })),
  ];
  const wrong = named.find(({ id }) => !ids.includes(id));
  if (wrong) throw settings.problemWith(wrong.path, `unknown rule "${wrong.id}"${orNearest(wrong.id, ids)}`);
  return corroborating(
    rules
      .filter(({ id }) => (only.length === 0 || only.includes(id)) && !ignore.includes(id) && severity[id] !== 'off')
      .map((rule) => ({ ...rule, severity: severity[rule.id] ?? rule.severity })),
    corroborate,
  );
}

/** The configuration as YAML that can be read back, with a remark on where each value came from. */
export function printedConfig({ config, originOf }: Settings): string {
  return CONFIG_KEYS.map((key) => `${key}: ${JSON.stringify(config[key])} # ${originOf(key)}\n`).join('');
}

/** What formats are told; a file is written without colours. */
export function formatOptionsOf(config: Config, options: GivenOptions, streams: Streams): FormatOptions {
  const { quiet, verbose, failLevel } = config;
  const toFile = options.outputFile !== undefined;
  return {
    width: (toFile ? null : streams.columns) ?? DEFAULT_WIDTH,
    color: streams.color && options.color && !toFile,
    quiet,
    verbose,
    failLevel,
  };
}
