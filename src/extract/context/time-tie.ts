import type { Word } from '../../annotate/word.js';
import { BEFORE_DATES, TIME_TIES } from '../../lexicon/happening-words.js';
import type { TimeTie } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';

/** So many words are looked at before a date. */
const REACH = 5;

/** Whether what happens begins on a date, ends on it or falls on it, by the preposition before it. */
export function timeTieOf(words: readonly Word[], { from }: WordRange): TimeTie {
  const first = Math.max(0, from - REACH);
  for (let i = from - 1; i >= first; i--) {
    const { lower } = words[i]!;
    // "between 3 and 5 March": the second date is an end.
    if (lower === 'and') return words.slice(first, i).some((word) => word.lower === 'between') ? 'until' : 'at';
    if (lower === 'of' && words[i - 1]?.lower === 'as') return 'from';
    // "from the end of May", "until the start of June": the word before these decides.
    if (BEFORE_DATES.has(lower)) continue;
    return TIME_TIES.get(lower) ?? 'at';
  }
  return 'at';
}
