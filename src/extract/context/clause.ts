import type { Word } from '../../annotate/word.js';
import type { WordRange } from './noun-phrase.js';

const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')', '“', '”', '"']);
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while after before as because since although though whereas if that who which where whose until unless'.split(
    ' ',
  ),
);

/** Whether a clause may begin at word `i`: a strong mark, or a conjunction or comma that a verb follows before the next break. */
function beginsClause(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (BREAKS.has(word.text)) return true;
  const conjunction =
    word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.text === ',' || SUBORDINATORS.has(word.lower);
  if (!conjunction) return false;
  for (let j = i + 1; j < words.length && j < i + 12; j++) {
    const { pos, text } = words[j]!;
    if (BREAKS.has(text) || text === ',') return false;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

/** For each word of a sentence, whether a clause may begin there. */
export const clauseBreaks = (words: readonly Word[]): readonly boolean[] => words.map((_, i) => beginsClause(words, i));

/** The clause of a sentence that holds the words from `from` to `to`; `breaks` are its `clauseBreaks`. */
export function clauseAround(words: readonly Word[], breaks: readonly boolean[], { from, to }: WordRange): WordRange {
  let start = from;
  while (start > 0 && !breaks[start - 1]) start--;
  if (lacksSubject(words, start, from)) start = beforeApposition(words, start);
  let end = to;
  while (end < words.length && !breaks[end]) end++;
  return { from: start, to: end };
}

/** Whether a clause opens with its verb: what it is about then stands before an apposition. */
function lacksSubject(words: readonly Word[], start: number, to: number): boolean {
  for (let i = start; i < to; i++) {
    const { pos } = words[i]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return false;
    if (pos === 'VERB' || pos === 'AUX') return words[start - 1]?.text === ',';
  }
  return false;
}

/** "France, the former colonial power in the region, first intervened": back over stretches without a verb of their own. */
function beforeApposition(words: readonly Word[], start: number): number {
  let at = start - 1;
  while (at > 0) {
    const { pos, text } = words[at - 1]!;
    if (pos === 'VERB' || pos === 'AUX' || BREAKS.has(text)) break;
    at--;
  }
  return at === start - 1 ? start : at;
}
