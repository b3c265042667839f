import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import { nearest } from './nearest.js';
import { EXAMPLE_KEYS, RULE_KEYS, ruleSchema } from './rule-schema.js';

/** The folder of the rules that ship: beside `src` and beside `dist`. */
export const SHIPPED = fileURLToPath(new URL('../../rules/', import.meta.url));

/**
 * The rules that ship and those of further folders, in order of their ids.
 * Throws a `Problem` that names file, line and column for a rule that is not one, and for an id given twice.
 */
export function loadRules(folders: readonly string[] = []): readonly Rule[] {
  const rules = [SHIPPED, ...folders].flatMap((folder) => loadFolder(folder));
  const files = new Map<string, string>();
  for (const { rule, file } of rules) {
    const other = files.get(rule.id);
    if (other) throw new Problem(`a rule ${rule.id} exists already, in ${other}; name this file otherwise`, { file });
    files.set(rule.id, file);
  }
  return rules.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function loadFolder(folder: string): readonly { rule: Rule; file: string }[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new Problem('cannot read this folder of rules', { file: folder });
  }
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const file = displayed(join(folder, name));
      return { rule: parseRule(readFileSync(join(folder, name), 'utf8'), file), file };
    });
}

/** How a person would name the file: relative to where they stand, unless that climbs out. */
function displayed(path: string): string {
  const short = relative('.', path).replaceAll('\\', '/');
  return short.startsWith('..') ? path : short;
}

/** Reads one rule. `file` names it in problems, and its last part, without the ending, is the rule's id. */
export function parseRule(text: string, file: string): Rule {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const at = broken.linePos?.[0];
    throw new Problem(`this is not YAML: ${broken.message.replace(/ at line[\s\S]*/, '')}`, {
      file,
      line: at?.line ?? 1,
      column: at?.col ?? 1,
    });
  }
  const parsed = ruleSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    // A key that is misspelt is told before the one that is missing for it.
    const { issues } = parsed.error;
    throw problemOf(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!, document, lines, file);
  }
  return { id: basename(file).replace(/\.ya?ml$/, ''), ...parsed.data };
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, document: YamlDocument, lines: LineCounter, file: string): Problem {
  const { path, message } = explained(issue, document);
  const { line, col } = lines.linePos(offsetOf(document, path, issue.code === 'unrecognized_keys'));
  const key = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
  return new Problem(key ? `${key}: ${message}` : message, { file, line, column: col });
}

/** What was expected, in our words, and where; zod's own words are for programmers. */
function explained(issue: Issue, document: YamlDocument): { path: readonly PropertyKey[]; message: string } {
  const given: unknown = document.getIn(issue.path as string[]);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = issue.path.length === 0 ? RULE_KEYS : EXAMPLE_KEYS;
    return { path: [...issue.path, key], message: `no such key${meant(key, known)}; known are ${known.join(', ')}` };
  }
  if (issue.code === 'invalid_value') {
    return { path: issue.path, message: notOneOf(given, issue.values.map(String)) };
  }
  if (issue.code === 'invalid_union') return explainedUnion(issue, document);
  if (given === undefined) return { path: issue.path, message: 'this key is missing' };
  return { path: issue.path, message: issue.code === 'custom' ? issue.message : `expected ${expectation(issue)}` };
}

/** `judges` is one kind or a list of them: what was given tells which of the two was meant. */
function explainedUnion(issue: Issue & { code: 'invalid_union' }, document: YamlDocument) {
  const given = document.toJS()[String(issue.path[0])];
  const branch = Array.isArray(given) ? issue.errors[1] : issue.errors[0];
  const inner = branch?.[0];
  if (!inner || given === undefined) return { path: issue.path, message: 'this key is missing' };
  return explained({ ...inner, path: [...issue.path, ...inner.path] } as Issue, document);
}

function notOneOf(given: unknown, known: readonly string[]): string {
  if (given === undefined) return `this key is missing; expected one of ${known.join(', ')}`;
  const word = String(given);
  return `“${word}” is not known${meant(word, known)}; expected one of ${known.join(', ')}`;
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `, did you mean “${near}”?` : '';
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return (
      { string: 'text', array: 'a list', object: 'a mapping', record: 'a mapping' }[issue.expected as string] ??
      issue.expected
    );
  if (issue.code === 'too_small') return 'something here';
  return issue.message;
}

/** The offset of the node that the path leads to, or of the nearest one above that exists. */
function offsetOf(document: YamlDocument, path: readonly PropertyKey[], atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1) as string[], true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const value = document.getIn(path.slice(0, length) as string[], true);
    const node = length === path.length && isScalar(value) && !atKey ? value : (pair?.key ?? value);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
