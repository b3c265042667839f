import type { Copy } from '../model/copy.js';
import type { Document } from '../model/document.js';
import { fold } from '../model/fold.js';
import { anyOverlaps, lastStartingAt } from '../model/span.js';

/** So many words in a row, the same in two sources, are no accident (Broder, "On the resemblance and containment of documents", 1997). */
const RUN = 8;
/** A source is a copy where so much of the shorter text stands in the other. */
const COPIED = 0.5;
/** Fewer runs than this are a sentence or two, which any two reports may share. */
const LEAST_RUNS = 20;

/**
 * The sources that copy one another, each with the one it copies: the earliest dated of those it shares most with, or
 * the first in order. What both quote from somebody is no copying, nor is what a page puts around an article.
 * Cost grows with the text: each run of words is held against the first source that has it.
 */
export function copiesAmong(documents: readonly Document[]): readonly Copy[] {
  const inOrder = [...documents].sort(
    (a, b) => compareText(dateKey(a), dateKey(b)) || compareText(a.source.id, b.source.id),
  );
  const firstWith = new Map<string, number>();
  const runsOf: number[] = [];
  const copies: Copy[] = [];
  for (const [i, document] of inOrder.entries()) {
    const shared = new Map<number, number>();
    const runs = new Set(ownRuns(document));
    for (const run of runs) {
      const first = firstWith.get(run);
      if (first === undefined) firstWith.set(run, i);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    runsOf.push(runs.size);
    const [most] = [...shared].sort(([i, x], [j, y]) => y - x || i - j);
    if (!most) continue;
    const [first, count] = most;
    const shorter = Math.min(runs.size, runsOf[first]!);
    if (shorter < LEAST_RUNS || count < COPIED * shorter) continue;
    copies.push({
      source: document.source.id,
      of: inOrder[first]!.source.id,
      share: Math.round((100 * count) / shorter) / 100,
    });
  }
  return copies.sort((a, b) => compareText(a.source, b.source));
}

/** Undated sources come last: nothing says that they were first. */
const dateKey = ({ source }: Document): string => source.date ?? '~';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every run of words of the article's own text, in order. */
function* ownRuns({ source, paragraphs, quotedRegions }: Document): Generator<string> {
  let run: string[] = [];
  for (const found of source.text.slice(source.body.start, source.body.end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = source.body.start + found.index;
    const span = { start, end: start + found[0].length };
    const paragraph = paragraphs[lastStartingAt(paragraphs, start)];
    if (paragraph?.role === 'furniture' || anyOverlaps(quotedRegions, span)) {
      run = [];
      continue;
    }
    run.push(fold(found[0]));
    if (run.length > RUN) run.shift();
    if (run.length === RUN) yield run.join(' ');
  }
}
