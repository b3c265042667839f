import { readFile, realpath, stat } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { decode } from './decode.js';
import { type FoundFile, type FoundFiles, fatal, findFiles, reasonOf } from './find-files.js';
import { withMissingYears } from './missing-years.js';
import { type SourceRead, sourceOfText } from './source-of-text.js';

export interface ReadResult {
  /** In order of their ids. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the sources that only `against` names, or names more closely than the inputs do. */
  readonly accepted: readonly string[];
}

export interface ReadOptions {
  /** What paths are relative to. */
  readonly folder: string;
  /** Where `-` reads from. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** Files, folders, globs or `-` that stand already: read beside the inputs, and told as accepted. */
  readonly against?: readonly string[];
  /** A file that folders and globs leave out: the one the report is about to be written to. */
  readonly leaveOut?: string;
}

/** An article is far shorter; a file beyond this is something else, and would take minutes. */
const LARGEST = 4 * 1024 * 1024;

type Attempt = SourceRead | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads what `inputs` and `against` name: files, folders, globs, or `-` for standard input.
 * A source that cannot be read costs a fatal diagnostic, and the others are read all the same.
 */
export async function read(inputs: readonly string[], options: ReadOptions): Promise<ReadResult> {
  const against = options.against ?? [];
  const [fresh, stands] = [await findAll(inputs, options), await findAll(against, options)];
  const found = [...fresh, ...stands];
  const files = await byRealPath(found.flatMap((each) => each.files));
  const attempts: Attempt[] = [];
  for (const file of files.values()) attempts.push(await readOne(file));
  if ([...inputs, ...against].includes('-')) attempts.push(await readStandardInput(options));
  const sources = [...withMissingYears(attempts.flatMap((attempt) => ('source' in attempt ? [attempt] : [])))];
  const accepted = await acceptedIn(files, fresh, stands);
  if (against.includes('-') && !inputs.includes('-')) accepted.add('-');
  return {
    sources: sources.sort(byId),
    diagnostics: [...found, ...attempts].flatMap((each) => each.diagnostics).sort(bySource),
    accepted: sources.map(({ id }) => id).filter((id) => accepted.has(id)),
  };
}

const findAll = (inputs: readonly string[], options: ReadOptions): Promise<readonly FoundFiles[]> =>
  Promise.all([...new Set(inputs)].filter((name) => name !== '-').map((name) => findFiles(name, options)));

/**
 * The ids of the files that stand already. Where both name a file, the closer name has it, so that an accepted folder
 * may hold the new file and the new folder the accepted one; named as closely by both, a file is new.
 */
async function acceptedIn(
  files: ReadonlyMap<string, FoundFile>,
  fresh: readonly FoundFiles[],
  stands: readonly FoundFiles[],
): Promise<Set<string>> {
  const [named, accepted] = [await closestNames(fresh), await closestNames(stands)];
  const isAccepted = (real: string) => (accepted.get(real) ?? -1) > (named.get(real) ?? -1);
  return new Set([...files].filter(([real]) => isAccepted(real)).map(([, { id }]) => id));
}

/** How closely each file, by its real path, is named at best. */
async function closestNames(found: readonly FoundFiles[]): Promise<ReadonlyMap<string, number>> {
  const closest = new Map<string, number>();
  for (const file of found.flatMap(({ files }) => files)) {
    const real = await realPath(file);
    closest.set(real, Math.max(file.closeness, closest.get(real) ?? -1));
  }
  return closest;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
const bySource = (a: Diagnostic, b: Diagnostic): number => compare(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0);

/** Files by their real path, in order of their ids: one that is named twice, or through a link too, is one source. */
async function byRealPath(files: readonly FoundFile[]): Promise<ReadonlyMap<string, FoundFile>> {
  const kept = new Map<string, FoundFile>();
  for (const file of [...files].sort(byId)) {
    const real = await realPath(file);
    if (!kept.has(real)) kept.set(real, file);
  }
  return kept;
}

const realPath = ({ path }: FoundFile): Promise<string> => realpath(path).catch(() => path);

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
