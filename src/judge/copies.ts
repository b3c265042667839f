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
  const numberOf = wordNumbers();
  const texts = inOrder.map((document) => ownWords(document, numberOf));
  const inSeveral = wordsOfSeveral(texts);
  const firstWith = new Map<string, number>();
  const copies: Copy[] = [];
  for (const [i, words] of texts.entries()) {
    const shared = new Map<number, number>();
    for (const run of runsOf(words, (word) => inSeveral.has(word))) {
      const first = firstWith.get(run);
      if (first === undefined) firstWith.set(run, i);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    const [most] = [...shared].sort(([i, x], [j, y]) => y - x || i - j);
    if (!most) continue;
    const [first, count] = most;
    if (count < COPIED * LEAST_RUNS) continue;
    const shorter = Math.min(runsOf(words).size, runsOf(texts[first]!).size);
    if (shorter < LEAST_RUNS || count < COPIED * shorter) continue;
    copies.push({
      source: inOrder[i]!.source.id,
      of: inOrder[first]!.source.id,
      share: Math.round((100 * count) / shorter) / 100,
    });
  }
  return copies.sort((a, b) => compareText(a.source, b.source));
}

/** Undated sources come last: nothing says that they were first. */
const dateKey = ({ source }: Document): string => source.date ?? '~';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Stands between two words that something parts: a quotation, or furniture. */
const BREAK = -1;

/** The words of the article's own text by their numbers, in order. */
function ownWords({ source, paragraphs, quotedRegions }: Document, numberOf: NumberOf): readonly number[] {
  const { text, body } = source;
  const words: number[] = [];
  for (let start = body.start, end = start; start < body.end; start = Math.max(end, start + 1)) {
    end = endOfRun(text, start, body.end, LETTER | NUMBER);
    if (end === start) continue;
    const isOwn = !isFurniture(paragraphs, start) && !anyOverlaps(quotedRegions, { start, end });
    words.push(isOwn ? numberOf(text.slice(start, end)) : BREAK);
  }
  return words;
}

const isFurniture = (paragraphs: Document['paragraphs'], offset: number): boolean =>
  paragraphs[lastStartingAt(paragraphs, offset)]?.role === 'furniture';

type NumberOf = (word: string) => number;

/** Gives each word a number of its own, the same however it is written. */
function wordNumbers(): NumberOf {
  const byForm = new Map<string, number>();
  const byWord = new Map<string, number>();
  return (form) => {
    const known = byForm.get(form);
    if (known !== undefined) return known;
    const word = fold(form);
    const number = byWord.get(word) ?? byWord.size;
    byWord.set(word, number);
    byForm.set(form, number);
    return number;
  };
}

/** The words that stand in more than one text. Most runs hold another, and need not be looked up. */
function wordsOfSeveral(texts: readonly (readonly number[])[]): ReadonlySet<number> {
  const firstIn: number[] = [];
  const several = new Set<number>();
  for (const [i, words] of texts.entries()) {
    for (const word of words) {
      if (word === BREAK) continue;
      const first = firstIn[word];
      if (first === undefined) firstIn[word] = i;
      else if (first !== i) several.add(word);
    }
  }
  return several;
}

/** Every run of words, of those that `counts` lets stand. */
function runsOf(words: readonly number[], counts: (word: number) => boolean = () => true): ReadonlySet<string> {
  const runs = new Set<string>();
  let length = 0;
  for (const [i, word] of words.entries()) {
    length = word !== BREAK && counts(word) ? length + 1 : 0;
    if (length >= RUN) runs.add(words.slice(i - RUN + 1, i + 1).join(' '));
  }
  return runs;
}
