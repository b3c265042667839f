import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Term } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';

/** How fast a word's weight falls with its distance from the value, in words. */
const REACH = 8;
const OUTSIDE_CLAUSE = 0.6;
const NEIGHBOUR_BEFORE = 0.15;
const MOST_TERMS = 40;

/**
 * The content words around a value, heaviest first: those of its clause weigh most, then the sentence, then, lightly,
 * the sentence before in the same paragraph, which often names what this one only points at.
 */
export function termsAround(
  document: AnnotatedDocument,
  sentence: number,
  value: WordRange,
  clause: WordRange,
): readonly Term[] {
  const weights = new Map<string, number>();
  const add = (lemma: string, weight: number) => {
    if (weight > (weights.get(lemma) ?? 0)) weights.set(lemma, weight);
  };
  for (const [i, word] of document.words(sentence).entries()) {
    if ((i >= value.from && i < value.to) || !word.content) continue;
    const distance = i < value.from ? value.from - i : i - value.to + 1;
    const inside = i >= clause.from && i < clause.to ? 1 : OUTSIDE_CLAUSE;
    add(word.lemma, (inside * REACH) / (REACH + distance - 1));
  }
  const before = document.sentences[sentence - 1];
  if (before && before.paragraph === document.sentences[sentence]!.paragraph) {
    for (const word of document.words(sentence - 1)) if (word.content) add(word.lemma, NEIGHBOUR_BEFORE);
  }
  return [...weights]
    .map(([lemma, weight]) => ({ lemma, weight }))
    .sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, MOST_TERMS);
}
