import type { Word } from '../../annotate/word.js';
import type { Span } from '../../model/span.js';
import type { WordRange } from './noun-phrase.js';

/** The words that a span touches; an empty range at the next word where it touches none. */
export function wordRangeOf(words: readonly Word[], span: Span): WordRange {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < words.length && words[to]!.start < span.end) to++;
  return { from: low, to };
}
