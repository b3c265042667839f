import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import { type CheckedYaml, checkedYaml } from './checked-yaml.js';
import { orNearest } from './nearest.js';
import { ruleSchema } from './rule-schema.js';

/** The folder of the rules that ship: beside `src` and beside `dist`, also for the command, bundled in `dist/cli/`. */
export const SHIPPED = fileURLToPath(new URL('../../rules/', import.meta.url));

interface LoadedRule {
  readonly rule: Rule;
  readonly file: string;
  readonly problemAt: CheckedYaml<unknown>['problemAt'];
}

/**
 * The rules that ship and those of further folders, in order of their ids. Problems name files relative to `from`.
 * Throws a `Problem` with file, line and column of all that is wrong in the files, else of an id that is given twice or
 * of a rule that stands instead of one that is not there.
 */
export function loadRules(folders: readonly string[] = [], from = '.'): readonly Rule[] {
  const loaded = oncePerFolder([SHIPPED, ...folders]).flatMap((folder) => loadFolder(folder, from));
  const files = new Map<string, string>();
  for (const { rule, file } of loaded) {
    const other = files.get(rule.id);
    if (other) throw new Problem(`a rule ${rule.id} exists already, in ${other}; name this file otherwise`, { file });
    files.set(rule.id, file);
  }
  for (const { rule, problemAt } of loaded) {
    const known = [...files.keys()].filter((id) => id !== rule.id);
    const wrong = rule.instead.find((id) => !known.includes(id));
    if (wrong !== undefined) throw problemAt(['instead'], `no other rule "${wrong}"${orNearest(wrong, known)}`);
  }
  return loaded.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A folder that is named twice, by the configuration and the command line, is read once. */
function oncePerFolder(folders: readonly string[]): readonly string[] {
  const real = (folder: string) => (existsSync(folder) ? realpathSync(folder) : folder);
  return [...new Map(folders.map((folder) => [real(folder), folder])).values()];
}

/** The names of the files that hold a folder's rules, in order; a problem names the folder `shown`. */
export function ruleFilesIn(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    const message = isFile
      ? 'is a file; rules are read from the folder that holds them'
      : 'cannot read this folder of rules';
    throw new Problem(message, { file: shown });
  }
}

function loadFolder(folder: string, from: string): readonly LoadedRule[] {
  const problems: Problem[] = [];
  const loaded = ruleFilesIn(folder, displayed(folder, from)).flatMap((name) => {
    try {
      return [parse(readFileSync(join(folder, name), 'utf8'), displayed(join(folder, name), from))];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return [];
    }
  });
  const [first, ...rest] = problems;
  if (first) throw Problem.of([first, ...rest]);
  return loaded;
}

/** How a person would name the file: relative to where they stand, unless that climbs out. */
function displayed(path: string, from: string): string {
  const short = relative(from, path).replaceAll('\\', '/');
  return short === '' || short.startsWith('..') ? path : short;
}

/** Reads one rule. `file` names it in problems, and its last part, without the ending, is the rule's id. */
export function parseRule(text: string, file: string): Rule {
  return parse(text, file).rule;
}

function parse(text: string, file: string): LoadedRule {
  const { data, problemAt } = checkedYaml(text, file, ruleSchema);
  const { compare = null, tolerance = null, ...rest } = data;
  return { rule: { id: basename(file).replace(/\.ya?ml$/, ''), ...rest, compare, tolerance }, file, problemAt };
}
