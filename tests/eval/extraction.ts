import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractMentions } from '../../src/extract/extract.js';
import { segment } from '../../src/segment/segment.js';
import { sourceOf } from '../source-of.js';

/** Other people's texts, read where they are and never copied in; a checkout without them skips these sets. */
const SETS = fileURLToPath(new URL('../../../shared/bench/extraction/', import.meta.url));

/** Scores one extraction set with the scorer that stands beside it; null where the set is not there. */
export function scoreExtraction(set: string, verbose: boolean): string | null {
  const folder = join(SETS, set);
  if (!existsSync(folder)) return null;
  const claims = readdirSync(join(folder, 'texts')).flatMap((name) => {
    const text = readFileSync(join(folder, 'texts', name), 'utf8').replace(/^\uFEFF/, '');
    const mentions = extractMentions(segment(sourceOf(text, { id: name })));
    return mentions.map(({ kind, start, end, value }) => ({ source: name, kind, start, end, value }));
  });
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-')), 'claims.json');
  writeFileSync(file, JSON.stringify({ claims }));
  const args = [join(SETS, 'score.mjs'), folder, file, ...(verbose ? ['--verbose'] : [])];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}
