import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import { Problem } from '../model/problem.js';
import { nearest, orNearest } from './nearest.js';

/** A YAML (or JSON) file that its schema has passed. */
export interface CheckedYaml<Data> {
  readonly data: Data;
  /** The file as it is written, comments and all. */
  readonly document: YamlDocument;
  /** A problem with what stands at a path: `['only', 0]`. */
  readonly problemAt: (path: readonly PropertyKey[], message: string) => Problem;
  /** The line of what stands at a path, from 1. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML or JSON under a schema. An empty file is an empty mapping.
 * Throws a `Problem` with the file's name, line and column, what was expected there and the nearest valid word; with
 * all that is wrong, where the file is YAML.
 */
export function checkedYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): CheckedYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return new Problem(message, { file, line, column: col });
  };
  const broken = document.errors[0];
  if (broken) throw problem(broken.pos[0], `this is not YAML: ${broken.message.split('\n', 1)[0]}`);
  const parsed = schema.safeParse(plainData(document, problem) ?? {});
  if (!parsed.success) {
    const [first, ...rest] = mistakesIn(parsed.error.issues, document, schema).map(({ path, message, atKey }) =>
      problem(offsetOf(document, path, atKey), message),
    );
    throw Problem.of([first!, ...rest]);
  }
  return {
    data: parsed.data,
    document,
    problemAt: (path, message) => problem(offsetOf(document, path, false), told(path, message)),
    lineAt: (path) => lines.linePos(offsetOf(document, path, true)).line,
  };
}

/** The file's content; an alias of nothing, or one of too much, is found only now. */
function plainData(document: YamlDocument, problem: (offset: number, message: string) => Problem): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let offset = 0;
    visit(document, {
      Alias: (_, { range }) => {
        offset = range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    throw problem(offset, 'this is an alias of nothing, or of too much: put text that opens with * in quotation marks');
  }
}

type Issue = z.core.$ZodIssue;

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the key at the path is wrong, rather than its value. */
  readonly atKey: boolean;
}

/** "unless › 1: …", so that a person sees which of many values is meant. */
function told(path: readonly PropertyKey[], message: string): string {
  const where = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
  return where ? `${where}: ${message}` : message;
}

/** So many mistakes are told at once. */
const MOST_TOLD = 20;

/**
 * What is wrong, in the order of the file, with what is missing last; a key that is missing because another is misspelt
 * for it is not told twice.
 */
function mistakesIn(issues: readonly Issue[], document: YamlDocument, schema: z.ZodType): readonly Explained[] {
  const each = issues.slice(0, MOST_TOLD).flatMap(onePerKey);
  const misspelt = each.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? [[...issue.path, nearest(issue.keys[0]!, keysAt(schema, issue.path))].join('\n')]
      : [],
  );
  return each
    .filter((issue) => issue.code === 'unrecognized_keys' || !misspelt.includes(issue.path.join('\n')))
    .map((issue) => explained(issue, document, schema))
    .map((mistake) => ({
      mistake,
      isMissing: mistake.path.length > 0 && !document.hasIn(mistake.path),
      offset: offsetOf(document, mistake.path, mistake.atKey),
    }))
    .sort((a, b) => Number(a.isMissing) - Number(b.isMissing) || a.offset - b.offset)
    .map(({ mistake }) => mistake)
    .slice(0, MOST_TOLD);
}

const onePerKey = (issue: Issue): readonly Issue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, MOST_TOLD).map((key) => ({ ...issue, keys: [key] }))
    : [issue];

/** What was expected, in our words, and where; zod's own words are for programmers. */
function explained(issue: Issue, document: YamlDocument, schema: z.ZodType): Explained {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const message = `unknown key "${key}"${orNearest(key, keysAt(schema, path))}`;
    return { path: [...path, key], message: told(path, message), atKey: true };
  }
  if (issue.code === 'invalid_union') {
    const inner = meantBranch(issue);
    if (inner) return explained({ ...inner, path: [...path, ...inner.path] } as Issue, document, schema);
  }
  const given: unknown = path.length === 0 ? document.toJS() : document.getIn(path as string[]);
  return { path, message: told(path, expectation(issue, given)), atKey: false };
}

/** Of the ways in which a value may be given, the one that was meant: where not the value as a whole is wrong, but a part of it. */
function meantBranch({ errors }: Issue & { code: 'invalid_union' }): Issue | null {
  const issues = errors.flatMap((branch) => branch.slice(0, 1));
  return issues.find(({ path }) => path.length > 0) ?? issues.find(({ code }) => code !== 'invalid_type') ?? null;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
  number: 'a number',
};

function expectation(issue: Issue, given: unknown): string {
  if (given === undefined && issue.code !== 'custom')
    return `this key is missing${issue.code === 'invalid_value' ? oneOf(issue) : ''}`;
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      return `"${String(given)}" is none of ${known.join(', ')}${orNearest(String(given), known, '')}`;
    }
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_union': {
      const types = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []));
      return `expected ${[...new Set(types)].map((type) => TYPES[type] ?? type).join(' or ')}`;
    }
    case 'too_small':
      return 'expected something here';
    default:
      return issue.message;
  }
}

const oneOf = ({ values }: Issue & { code: 'invalid_value' }): string => `; expected one of ${values.join(', ')}`;

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: z.core.JSONSchema.BaseSchema[] = [z.toJSONSchema(schema, { io: 'input' })];
  for (const part of path) at = at.flatMap(alternatives).flatMap((each) => below(each, part));
  return at.flatMap(alternatives).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const alternatives = (schema: JsonSchema): readonly JsonSchema[] =>
  [schema, ...(schema.anyOf ?? [])].filter((each) => typeof each === 'object');

function below({ properties, items, additionalProperties }: JsonSchema, part: PropertyKey): readonly JsonSchema[] {
  const found = typeof part === 'number' ? items : (properties?.[String(part)] ?? additionalProperties);
  return typeof found === 'object' && !Array.isArray(found) ? [found] : [];
}

/** The offset of the node that the path leads to, or of the nearest one above that exists. */
function offsetOf(document: YamlDocument, path: readonly PropertyKey[], atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1) as string[], true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const value = document.getIn(path.slice(0, length) as string[], true);
    const node = length === path.length && isNode(value) && !atKey ? value : (pair?.key ?? value);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
