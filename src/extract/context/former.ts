import type { Word } from '../../annotate/word.js';
import { BEFORE_FIGURES, FORMER_LINKS } from '../../lexicon/scope-words.js';
import type { WordRange } from './noun-phrase.js';

/** So many words may hedge or determine a value between it and what links it: "from just under the 48". */
const MOST_BETWEEN = 4;

/** Whether the words before a value make it what another is set against: the 48 of "51 seats, up from 48". */
export function isFormer(words: readonly Word[], { from }: WordRange): boolean {
  for (let at = from - 1; at >= 0 && from - at <= MOST_BETWEEN + 1; at--) {
    const { lower } = words[at]!;
    if (FORMER_LINKS.has(lower) || (at > 0 && FORMER_LINKS.has(`${words[at - 1]!.lower} ${lower}`))) return true;
    // A sign of money is a word of its own.
    if (!BEFORE_FIGURES.has(lower) && /[\p{L}\d,;:.]/u.test(lower)) return false;
  }
  return false;
}
