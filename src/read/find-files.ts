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

/** The files that one input names: a file, a folder or a glob, relative to `folder`. */
export async function findFiles(input: string, folder: string): Promise<FoundFiles> {
  const path = resolve(folder, input);
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await glob(`**/*.${ENDINGS}`, { ...GLOB, cwd: path, ignore: LEFT_OUT });
    return orTrouble(found, folder, input, 'no sources in this folder: it holds no .txt or .md file');
  }
  if (kind === 'file') {
    if (READABLE.test(input)) return { files: [fileOf(path, folder)], diagnostics: [] };
    return { files: [], diagnostics: [fatal(input, 'is not a kind of file that is read: .txt or .md')] };
  }
  if (!isDynamicPattern(input)) return { files: [], diagnostics: [fatal(input, kind)] };
  const found = await glob(input.replaceAll('\\', '/'), { ...GLOB, cwd: folder, ignore: LEFT_OUT });
  return orTrouble(
    found.filter((file) => READABLE.test(file)),
    folder,
    input,
    'no .txt or .md file matches this pattern',
  );
}

const GLOB = {
  absolute: true,
  dot: false,
  onlyFiles: true,
  caseSensitiveMatch: false,
  followSymbolicLinks: false,
} as const;

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

function orTrouble(paths: readonly string[], folder: string, input: string, trouble: string): FoundFiles {
  if (paths.length === 0) return { files: [], diagnostics: [fatal(input, trouble)] };
  return { files: paths.map((path) => fileOf(path, folder)), diagnostics: [] };
}

function fileOf(path: string, folder: string): FoundFile {
  return { id: relative(folder, path).split(sep).join('/'), path };
}

export function fatal(source: string, message: string, line: number | null = null): Diagnostic {
  return { source, line, message, fatal: true };
}
