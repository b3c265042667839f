import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { type CheckedYaml, checkedYaml } from './judge/checked-yaml.js';
import { FAIL_LEVELS, SEVERITIES } from './model/finding.js';
import { Problem } from './model/problem.js';
import { FORMATS } from './report/formats.js';

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

const text = z.string().trim().min(1);
const names = z.union([text, z.array(text)]).transform((given) => [given].flat());

const everyKey = z.strictObject({
  format: z
    .enum(FORMAT_NAMES as [keyof typeof FORMATS])
    .meta({ description: 'How reports are shown.', default: 'table' }),
  failLevel: z
    .enum(FAIL_LEVELS)
    .meta({ description: 'From which severity on a finding fails the check.', default: 'error' }),
  only: names.meta({ description: 'These rules alone, by id.' }),
  ignore: names.meta({ description: 'All rules but these, by id.' }),
  rules: names.meta({ description: 'Folders of further rules, relative to this file.' }),
  severity: z
    .record(z.string(), z.enum([...SEVERITIES, 'off']))
    .meta({ description: 'Another severity for a rule, by id; off leaves the rule out.' }),
  corroborate: names.meta({ description: 'Topics that one source alone must not tell, such as "death toll".' }),
  against: names.meta({
    description: 'The gate: files, folders and globs, relative to this file, that stand already.',
  }),
  baseline: text.nullable().meta({ description: 'A file of findings accepted earlier, relative to this file.' }),
  quiet: z.boolean().meta({ description: 'Findings alone.', default: false }),
  verbose: z.boolean().meta({
    description: 'Also what cannot be compared, what stands in one source only, and how far the program got.',
    default: false,
  }),
});

/** What `gainsay.config.yaml` may hold. Closed: a key that is not listed here is an error. */
export const configSchema = everyKey
  .partial()
  .extend({ $schema: z.string().optional().meta({ description: 'Where editors find this schema.' }) });

/** What a run goes by: the configuration with the command line on top. Paths are as the command line would have them. */
export type Config = Readonly<z.infer<typeof everyKey>>;
export type ConfigKey = keyof Config;

export const CONFIG_KEYS = Object.keys(everyKey.shape) as readonly ConfigKey[];
export const CONFIG_FILES = ['gainsay.config.yaml', 'gainsay.config.yml', 'gainsay.config.json'] as const;

export const DEFAULTS: Config = {
  format: 'table',
  failLevel: 'error',
  only: [],
  ignore: [],
  rules: [],
  severity: {},
  corroborate: [],
  against: [],
  baseline: null,
  quiet: false,
  verbose: false,
};

/** A configuration file that has been read. */
export interface LoadedConfig {
  readonly values: Partial<Config>;
  /** `file:line` of a key. */
  readonly placeOf: (key: ConfigKey) => string;
  /** A problem with what stands at a path: `['only', 0]`. */
  readonly problemAt: CheckedYaml<unknown>['problemAt'];
}

/** The configuration in `file`, or null where there is none in `folder` or above it. */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = CONFIG_FILES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found) return found;
    if (dirname(at) === at) return null;
  }
}

/** Reads a configuration file. Its paths, and the names of problems, are made relative to `folder`. */
export function loadConfig(path: string, folder: string): LoadedConfig {
  const file = relative(folder, path).replaceAll('\\', '/');
  let written: string;
  try {
    written = readFileSync(path, 'utf8');
  } catch {
    throw new Problem('cannot read this configuration file', { file });
  }
  const here = (given: string) => {
    if (given === '-') return given;
    return relative(folder, resolve(dirname(path), given)).replaceAll('\\', '/') || '.';
  };
  const { values, ...rest } = parseConfig(written, file);
  const { rules, against, baseline } = values;
  return {
    values: {
      ...values,
      ...(rules && { rules: rules.map(here) }),
      ...(against && { against: against.map(here) }),
      ...(baseline && { baseline: here(baseline) }),
    },
    ...rest,
  };
}

/** Reads the text of a configuration, YAML or JSON; throws a `Problem` with the line and column of what is wrong. */
export function parseConfig(written: string, file: string): LoadedConfig {
  const { data, lineAt, problemAt } = checkedYaml(written, file, configSchema);
  const { $schema: _, ...values } = data;
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    values: Object.fromEntries(given) as Partial<Config>,
    placeOf: (key) => `${file}:${lineAt([key])}`,
    problemAt,
  };
}
