import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractMentions } from '../../src/extract/extract.js';
import type { Source } from '../../src/model/source.js';
import { readTexts } from '../../src/read/read-texts.js';
import { segment } from '../../src/segment/segment.js';
import { chronoDates } from './chrono-dates.js';

/** Other people's texts, read where they are and never copied in; a checkout without them skips these sets. */
const SETS = fileURLToPath(new URL('../../../shared/bench/extraction/', import.meta.url));

interface ScoredClaim {
  readonly source: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** Scores our own claims on an extraction set with the scorer that stands beside it; null where the set is not there. */
export const scoreExtraction = (set: string, verbose: boolean): string | null =>
  scored(set, verbose, (source) =>
    extractMentions(segment(source)).map(({ kind, start, end, value }) => ({ kind, start, end, value })),
  );

/** The same of chrono-node's dates, told of each source what we know of it: its article and its day. */
export const scoreChrono = (set: string): string | null =>
  scored(set, false, ({ text, body, date }) =>
    chronoDates(text.slice(body.start, body.end), date).map((found) => ({
      ...found,
      start: found.start + body.start,
      end: found.end + body.start,
    })),
  );

function scored(
  set: string,
  verbose: boolean,
  claimsOf: (source: Source) => readonly Omit<ScoredClaim, 'source'>[],
): string | null {
  const folder = join(SETS, set);
  if (!existsSync(folder)) return null;
  const texts = join(folder, 'texts');
  // One text at a time: the sources of a set are strangers, and must not lend each other their years.
  const sources = readdirSync(texts).flatMap(
    (name) => readTexts({ [name]: readFileSync(join(texts, name), 'utf8') }).sources,
  );
  const claims: readonly ScoredClaim[] = sources.flatMap((source) =>
    claimsOf(source).map((claim) => ({ ...claim, source: source.id })),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-')), 'claims.json');
  writeFileSync(file, JSON.stringify({ claims }));
  const args = [join(SETS, 'score.mjs'), folder, file, ...(verbose ? ['--verbose'] : [])];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}
