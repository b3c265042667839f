import { readFile, realpath, stat } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { decode } from './decode.js';
import { type FoundFile, fatal, findFiles, reasonOf } from './find-files.js';
import { withMissingYears } from './missing-years.js';
import { type SourceRead, sourceOfText } from './source-of-text.js';

export interface ReadResult {
  /** In order of their ids. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadOptions {
  /** What paths are relative to. */
  readonly folder: string;
  /** Where `-` reads from. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** A file that folders and globs leave out: the one the report is about to be written to. */
  readonly leaveOut?: string;
}

/** An article is far shorter; a file beyond this is something else, and would take minutes. */
const LARGEST = 4 * 1024 * 1024;

type Attempt = SourceRead | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads what `inputs` name: files, folders, globs, or `-` for standard input.
 * A source that cannot be read costs a fatal diagnostic, and the others are read all the same.
 */
export async function read(inputs: readonly string[], options: ReadOptions): Promise<ReadResult> {
  const names = [...new Set(inputs)];
  const found = await Promise.all(names.filter((name) => name !== '-').map((name) => findFiles(name, options)));
  const files = await withoutDoubles(found.flatMap((each) => each.files));
  const attempts: Attempt[] = [];
  for (const file of files) attempts.push(await readOne(file));
  if (names.includes('-')) attempts.push(await readStandardInput(options));
  const sources = attempts.flatMap((attempt) => ('source' in attempt ? [attempt] : []));
  return {
    sources: [...withMissingYears(sources)].sort(byId),
    diagnostics: [...found, ...attempts].flatMap((each) => each.diagnostics).sort(bySource),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
const bySource = (a: Diagnostic, b: Diagnostic): number => compare(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0);

/** A file that is named twice, or through a link too, is one source. */
async function withoutDoubles(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const kept = new Map<string, FoundFile>();
  for (const file of [...files].sort(byId)) {
    const real = await realpath(file.path).catch(() => file.path);
    if (!kept.has(real)) kept.set(real, file);
  }
  return [...kept.values()];
}

async function readOne({ id, path }: FoundFile): Promise<Attempt> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return trouble(id, tooLarge(size));
    return sourceOfBytes(id, await readFile(path));
  } catch (error) {
    return trouble(id, reasonOf(error));
  }
}

async function readStandardInput({ standardInput }: ReadOptions): Promise<Attempt> {
  const bytes = standardInput ? await standardInput() : new Uint8Array();
  return bytes.length > LARGEST ? trouble('-', tooLarge(bytes.length)) : sourceOfBytes('-', bytes);
}

function sourceOfBytes(id: string, bytes: Uint8Array): Attempt {
  const decoded = decode(bytes);
  if ('trouble' in decoded) return trouble(id, decoded.trouble, decoded.line);
  const attempt = sourceOfText(id, decoded.text, bytes);
  const { text, body } = attempt.source;
  if (text.slice(body.start, body.end).trim() === '') return trouble(id, 'is empty: it holds no text to check');
  return attempt;
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return `is too large: ${megabytes(size)}, and a source may have ${megabytes(LARGEST)}`;
}

function trouble(id: string, message: string, line: number | null = null): Attempt {
  return { diagnostics: [fatal(id, message, line)] };
}
