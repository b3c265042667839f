import type { Word } from '../../annotate/word.js';
import { NUMBER_NOUNS } from '../../lexicon/content-words.js';

/** A stretch of words of one sentence, by their indices, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const FILLERS: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'new',
  '-',
  '–',
  '’s',
  "'s",
  '’',
  "'",
]);
const LONGEST = 12;

/**
 * The noun phrase that begins at the word `at`: "French soldiers" of "41 French soldiers were". Goes on through "of"
 * where what comes before it only stands for the number ("a total of", "members of the").
 * Null where no noun stands there.
 */
export function phraseFrom(words: readonly Word[], at: number): WordRange | null {
  let from = at;
  while (from < words.length && (FILLERS.has(words[from]!.lower) || (words[from]!.pos === 'DET' && from > at))) from++;
  if (words[from]?.lower === 'of') {
    from++;
    while (words[from] && (words[from]!.pos === 'DET' || words[from]!.pos === 'PRON')) from++;
  }
  let to = from;
  while (to < words.length && to - from < LONGEST && isInside(words, to)) to++;
  while (to > from && !isNoun(words[to - 1]!)) to--;
  if (to === from) return null;
  const onlyNumber = to - from === 1 && NUMBER_NOUNS.has(words[from]!.lemma);
  if (onlyNumber && words[to]?.lower === 'of') return phraseFrom(words, to) ?? { from, to };
  return { from, to };
}

function isInside(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (INSIDE.has(word.pos) || FILLERS.has(word.lower)) return true;
  // "men, women and children": a list of nouns is one phrase.
  const joins = word.lower === ',' || word.lower === 'and' || word.lower === 'or';
  if (joins && i > 0 && words[i + 1]) {
    const next = words[i + 1]!.lower === 'and' ? words[i + 2] : words[i + 1];
    return isNoun(words[i - 1]!) && next?.pos === 'NOUN' && word.lower !== ',';
  }
  // A participle before a noun narrows it: "orphaned children".
  return (
    word.pos === 'VERB' &&
    /(?:ed|en|ing)$/.test(word.lower) &&
    words[i + 1]?.pos === 'NOUN' &&
    i > 0 &&
    words[i - 1]!.pos !== 'NOUN'
  );
}

const isNoun = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';

/** The noun phrase that ends right before the word `at`, articles left out. Null where no noun stands there. */
export function phraseBefore(words: readonly Word[], at: number): WordRange | null {
  let from = at;
  while (from > 0 && at - from < LONGEST && (INSIDE.has(words[from - 1]!.pos) || FILLERS.has(words[from - 1]!.lower)))
    from--;
  while (from < at && !INSIDE.has(words[from]!.pos)) from++;
  return from < at && words.slice(from, at).some(isNoun) ? { from, to: at } : null;
}

/** The content lemmas of a range, in order. */
export function lemmasIn(words: readonly Word[], range: WordRange): readonly string[] {
  const lemmas: string[] = [];
  for (let i = range.from; i < range.to; i++) if (words[i]!.content) lemmas.push(words[i]!.lemma);
  return lemmas;
}

/** The content lemmas of a range, without those of the value within it. */
export const lemmasOutside = (words: readonly Word[], range: WordRange, value: WordRange): readonly string[] => [
  ...lemmasIn(words, { from: range.from, to: value.from }),
  ...lemmasIn(words, { from: value.to, to: range.to }),
];
