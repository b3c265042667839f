import type { Word } from '../../annotate/word.js';
import type { WordRange } from './noun-phrase.js';
import { verbBefore } from './predicate.js';

const TIMES_WORDS: ReadonlySet<string> = new Set(['once', 'twice', 'thrice']);

/** Whether a count is of how often something was done: "three times", "twice". */
export const isTimes = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words[to]?.lower === 'times' || (to - from === 1 && TIMES_WORDS.has(words[from]!.lower));

const FARTHEST = 12;

/**
 * What was done so often: the verb before. "He was hit three times" counts neither him nor what the sentence before
 * counted. Null where the clause has no verb there.
 */
export function verbTimed(words: readonly Word[], value: WordRange, clause: WordRange): WordRange | null {
  const verb = verbBefore(words, value.from, clause, FARTHEST);
  return verb === null ? null : { from: verb, to: verb + 1 };
}
