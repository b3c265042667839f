import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { Problem } from '../model/problem.js';
import { safeText } from '../report/safe-text.js';
import type { Streams } from './streams.js';

/** Writes to the file that `--output-file` names, or to standard output. */
export function writeReport(text: string, file: string | undefined, { folder, out }: Streams): void {
  if (file === undefined) {
    out(text);
    return;
  }
  try {
    writeFileSync(resolve(folder, file), text);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Problem(missing ? 'cannot write here: no such folder' : 'cannot write this file', { file });
  }
}

/** A slip of the fingers must not cost an article: `--output-file` never overwrites a source. */
export function keepSources(documents: readonly Document[], file: string | undefined, folder: string): void {
  if (file === undefined) return;
  const target = resolve(folder, file);
  if (documents.some(({ source }) => resolve(folder, source.id) === target)) {
    throw new Problem('is one of the sources, and is not overwritten by the report', { file });
  }
}

/** Diagnostics, one a line: what could not be read always, the rest unless it should be quiet. */
export function tellDiagnostics(diagnostics: readonly Diagnostic[], { quiet }: Config, { err }: Streams): void {
  for (const { source, line, message, fatal } of diagnostics) {
    if (quiet && !fatal) continue;
    const place = line === null ? source : `${source}:${line}`;
    err(`${safeText(place)}: ${fatal ? 'error: ' : ''}${safeText(message)}\n`);
  }
}
