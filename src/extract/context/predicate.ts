import type { Word } from '../../annotate/word.js';
import type { WordRange } from './noun-phrase.js';

const MOST = 3;

/** The nearest verb before the word `at` in its clause, no more than so many words away. */
export function verbBefore(words: readonly Word[], at: number, clause: WordRange, farthest: number): number | null {
  for (let i = at - 1; i >= clause.from && at - i <= farthest; i--) if (words[i]!.pos === 'VERB') return i;
  return null;
}

/** The verbs of a value's clause as lemmas, nearest first: "kill" for "killed 13 French soldiers". */
export function predicateOf(words: readonly Word[], value: WordRange, clause: WordRange): readonly string[] {
  const verbs: { readonly lemma: string; readonly distance: number }[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const word = words[i]!;
    if (word.pos !== 'VERB' || !word.content) continue;
    verbs.push({ lemma: word.lemma, distance: i < value.from ? value.from - i : i - value.to + 1 });
  }
  return verbs
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ lemma }) => lemma);
}
