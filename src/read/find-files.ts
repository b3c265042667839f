import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Diagnostic } from '../model/diagnostic.js';

/** A file to read: how reports name it, and where it is. */
export interface FoundFile {
  readonly id: string;
  readonly path: string;
  /** How closely the input names it: by the parts of the folder's or pattern's path; a file named itself is closest. */
  readonly closeness: number;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const ENDINGS = '{txt,text,md,markdown}';
const READABLE = /(?:^|[/\\])[^./\\][^./\\]*$|\.(?:txt|text|md|markdown)$/i;
/** What Gainsay and package managers write is not a source. */
const LEFT_OUT = ['**/reports/**', '**/node_modules/**'];
/** What stands in a folder to say something of the folder is not a source either, unless it is named itself. */
const OF_THE_FOLDER =
  /(?:^|[/\\])(?:readme|licen[cs]e|changelog|contributing|code[_-]of[_-]conduct|copying)(?:\.[a-z]{2})?\.[a-z]{2,8}$/i;

interface Wanted {
  readonly folder: string;
  readonly leaveOut?: string;
}

/** The files that one input names: a file, a folder or a glob, relative to `folder`. */
export async function findFiles(input: string, wanted: Wanted): Promise<FoundFiles> {
  const { folder } = wanted;
  const path = resolve(folder, input);
  const kind = await kindOf(path);
  if (kind === 'file') {
    if (READABLE.test(input)) return { files: [fileOf(path, folder, Number.POSITIVE_INFINITY)], diagnostics: [] };
    return { files: [], diagnostics: [fatal(input, 'is not a kind of file that is read: .txt or .md')] };
  }
  if (kind === 'folder') {
    const found = await search(`**/*.${ENDINGS}`, path, wanted, partsOf(path));
    const sources = found.filter(({ path }) => !OF_THE_FOLDER.test(path));
    return orTrouble(sources, 'no sources in this folder: it holds no .txt or .md file', input);
  }
  if (!isDynamicPattern(input)) return { files: [], diagnostics: [fatal(input, kind)] };
  return orTrouble(
    await search(input, folder, wanted, partsOf(path)),
    'no .txt or .md file matches this pattern',
    input,
  );
}

const partsOf = (path: string): number => path.split(sep).filter(Boolean).length;

async function search(
  pattern: string,
  within: string,
  { folder, leaveOut }: Wanted,
  closeness: number,
): Promise<readonly FoundFile[]> {
  const found = await glob(pattern, {
    absolute: true,
    dot: false,
    onlyFiles: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    cwd: within,
    ignore: LEFT_OUT,
  });
  return found
    .filter((path) => READABLE.test(path) && (leaveOut === undefined || resolve(path) !== resolve(folder, leaveOut)))
    .map((path) => fileOf(path, folder, closeness));
}

/** `folder`, `file`, or why it is neither, in words. */
async function kindOf(path: string): Promise<'folder' | 'file' | (string & {})> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'is neither a file nor a folder';
  } catch (error) {
    return reasonOf(error);
  }
}

/** What the file system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  if (code === 'ENAMETOOLONG') return 'no such file or folder: the name is too long';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function orTrouble(files: readonly FoundFile[], trouble: string, input: string): FoundFiles {
  return { files, diagnostics: files.length === 0 ? [fatal(input, trouble)] : [] };
}

function fileOf(path: string, folder: string, closeness: number): FoundFile {
  return { id: relative(folder, path).split(sep).join('/'), path, closeness };
}

export function fatal(source: string, message: string, line: number | null = null): Diagnostic {
  return { source, line, message, fatal: true };
}
