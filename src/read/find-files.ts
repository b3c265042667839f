import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Diagnostic } from '../model/diagnostic.js';

/** A file to read: how reports name it, and where it is. */
export interface FoundFile {
  readonly id: string;
  readonly path: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const ENDINGS = '{txt,text,md,markdown}';
const READABLE = /(?:^|[/\\])[^./\\][^./\\]*$|\.(?:txt|text|md|markdown)$/i;
/** What Gainsay and package managers write is not a source. */
const LEFT_OUT = ['**/reports/**', '**/node_modules/**'];

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
    if (READABLE.test(input)) return { files: [fileOf(path, folder)], diagnostics: [] };
    return { files: [], diagnostics: [fatal(input, 'is not a kind of file that is read: .txt or .md')] };
  }
  if (kind === 'folder') {
    const found = await search(`**/*.${ENDINGS}`, path, wanted);
    return orTrouble(found, 'no sources in this folder: it holds no .txt or .md file', input);
  }
  if (!isDynamicPattern(input)) return { files: [], diagnostics: [fatal(input, kind)] };
  return orTrouble(await search(input, folder, wanted), 'no .txt or .md file matches this pattern', input);
}

async function search(pattern: string, within: string, { folder, leaveOut }: Wanted): Promise<readonly FoundFile[]> {
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
    .map((path) => fileOf(path, folder));
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

function fileOf(path: string, folder: string): FoundFile {
  return { id: relative(folder, path).split(sep).join('/'), path };
}

export function fatal(source: string, message: string, line: number | null = null): Diagnostic {
  return { source, line, message, fatal: true };
}
