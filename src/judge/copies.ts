import { endOfRun, LETTER, NUMBER } from '../annotate/characters.js';
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
  const codeOf = wordCodes();
  const firstWith = new Map<string, number>();
  const runsOf: number[] = [];
  const copies: Copy[] = [];
  for (const [i, document] of inOrder.entries()) {
    const shared = new Map<number, number>();
    const runs = ownRuns(document, codeOf);
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

/** Every run of words of the article's own text, each word as its code. */
function ownRuns({ source, paragraphs, quotedRegions }: Document, codeOf: CodeOf): ReadonlySet<string> {
  const { text, body } = source;
  const runs = new Set<string>();
  let run = '';
  for (let start = body.start, end = start; start < body.end; start = Math.max(end, start + 1)) {
    end = endOfRun(text, start, body.end, LETTER | NUMBER);
    if (end === start) continue;
    if (isFurniture(paragraphs, start) || anyOverlaps(quotedRegions, { start, end })) {
      run = '';
      continue;
    }
    run = run.slice(run.length < RUN_LENGTH ? 0 : CODE_LENGTH) + codeOf(text.slice(start, end));
    if (run.length === RUN_LENGTH) runs.add(run);
  }
  return runs;
}

const isFurniture = (paragraphs: Document['paragraphs'], offset: number): boolean =>
  paragraphs[lastStartingAt(paragraphs, offset)]?.role === 'furniture';

type CodeOf = (word: string) => string;

/** So many characters number more words than any language has, and a run of such numbers is quicker to look up than its words. */
const CODE_LENGTH = 2;
const RUN_LENGTH = RUN * CODE_LENGTH;

/** Gives each word a code of its own, the same however it is written. */
function wordCodes(): CodeOf {
  const byForm = new Map<string, string>();
  const byWord = new Map<string, string>();
  return (form) => {
    const known = byForm.get(form);
    if (known !== undefined) return known;
    const word = fold(form);
    const code = byWord.get(word) ?? String.fromCharCode(byWord.size >> 16, byWord.size & 0xffff);
    byWord.set(word, code);
    byForm.set(form, code);
    return code;
  };
}
