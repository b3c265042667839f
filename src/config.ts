import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isNode, isPair, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from './judge/nearest.js';
import { SEVERITIES } from './model/finding.js';
import { Problem } from './model/problem.js';
import { FORMATS } from './report/formats.js';

/** From which severity on findings fail the check. */
export const FAIL_LEVELS = [...SEVERITIES, 'none'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

const names = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const schema = z.strictObject({
  format: z.enum(FORMAT_NAMES as [keyof typeof FORMATS]),
  failLevel: z.enum(FAIL_LEVELS),
  only: names,
  ignore: names,
  rules: names,
  quiet: z.boolean(),
  verbose: z.boolean(),
});
const partial = schema.partial();

/** What `gainsay.config.yaml` may hold; the command line takes the same words and wins. */
export type Config = Readonly<z.infer<typeof schema>>;

export const CONFIG_KEYS = Object.keys(schema.shape);
export const CONFIG_FILES = ['gainsay.config.yaml', 'gainsay.config.yml', 'gainsay.config.json'] as const;

export const DEFAULTS: Config = {
  format: 'table',
  failLevel: 'error',
  only: [],
  ignore: [],
  rules: [],
  quiet: false,
  verbose: false,
};

/** The configuration in `file`, or null where there is none in `folder` or above it. */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = CONFIG_FILES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found) return found;
    if (dirname(at) === at) return null;
  }
}

/** Reads a configuration file; its folders of rules are relative to it. `folder` is what problems are told relative to. */
export function loadConfig(path: string, folder: string): Partial<Config> {
  const file = relative(folder, path).replaceAll('\\', '/');
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Problem('cannot read this configuration file', { file });
  }
  const config = parseConfig(text, file);
  return config.rules ? { ...config, rules: config.rules.map((each) => resolve(dirname(path), each)) } : config;
}

/** Reads the text of a configuration, YAML or JSON; throws a `Problem` with the line and column of what is wrong. */
export function parseConfig(text: string, file: string): Partial<Config> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return new Problem(message, { file, line, column: col });
  };
  const broken = document.errors[0];
  if (broken) throw problem(broken.pos[0], `this is not YAML: ${broken.message.split('\n', 1)[0]}`);
  const parsed = partial.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const { offset, message } = explained(parsed.error.issues[0]!, document);
    throw problem(offset, message);
  }
  const { data } = parsed;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Partial<Config>;
}

/** What was expected, in our words, and where; zod's own words are for programmers. */
function explained(issue: z.core.$ZodIssue, document: YamlDocument): { offset: number; message: string } {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    return { offset: offsetOfKey(document, key), message: `unknown key "${key}"${orNearest(key, CONFIG_KEYS)}` };
  }
  const key = String(issue.path[0] ?? '');
  if (key === '') return { offset: 0, message: 'a configuration is a list of keys and values' };
  const given: unknown = document.toJS()[key];
  return { offset: offsetOfValue(document, key), message: `${key}: ${expected(issue, given)}` };
}

function expected(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return `"${String(given)}" is none of ${known.join(', ')}${orNearest(String(given), known)}`;
  }
  if (issue.code === 'invalid_union') return 'expected a name or a list of names';
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? 'expected true or false' : 'expected a name';
}

/** `, did you mean "x"?`, or the whole vocabulary where nothing is near. */
export function orNearest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `; did you mean "${near}"?` : `; known: ${known.join(', ')}`;
}

function offsetOfKey(document: YamlDocument, key: string): number {
  const items = document.contents && 'items' in document.contents ? document.contents.items : [];
  for (const item of items) if (isPair(item) && isNode(item.key) && String(item.key) === key) return item.key.range![0];
  return 0;
}

function offsetOfValue(document: YamlDocument, key: string): number {
  const node = document.get(key, true);
  return isNode(node) && node.range ? node.range[0] : offsetOfKey(document, key);
}
