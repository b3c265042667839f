import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Word } from '../../annotate/word.js';
import type { Term } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';

/** How fast a word's weight falls with its distance from the value, in words. */
const REACH = 8;
const OUTSIDE_CLAUSE = 0.6;
const NEIGHBOUR_BEFORE = 0.15;
const MOST_TERMS = 40;

const heaviestFirst = (a: Term, b: Term): number => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1);

/** The content words of the sentence before in the same paragraph, which often names what this one only points at. */
export function neighbourTerms({ sentences, words }: AnnotatedDocument, sentence: number): readonly Term[] {
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph) return [];
  const lemmas = new Set<string>();
  for (const word of words(sentence - 1)) if (word.content) lemmas.add(word.lemma);
  return [...lemmas].map((lemma) => ({ lemma, weight: NEIGHBOUR_BEFORE })).sort(heaviestFirst);
}

/**
 * The content words around a value, heaviest first: those of its clause weigh most, then the sentence, then, lightly,
 * those of the sentence before (`neighbours`).
 */
export function termsAround(
  words: readonly Word[],
  neighbours: readonly Term[],
  value: WordRange,
  clause: WordRange,
): readonly Term[] {
  const weights = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const { content, lemma } = words[i]!;
    if (!content || (i >= value.from && i < value.to)) continue;
    const distance = i < value.from ? value.from - i : i - value.to + 1;
    const inside = i >= clause.from && i < clause.to ? 1 : OUTSIDE_CLAUSE;
    const weight = (inside * REACH) / (REACH + distance - 1);
    if (weight > (weights.get(lemma) ?? 0)) weights.set(lemma, weight);
  }
  // The neighbours come sorted and are shared by all claims of a sentence: merging is half the cost of sorting anew.
  const light = neighbours.filter(({ lemma, weight }) => weight > (weights.get(lemma) ?? 0));
  for (const { lemma } of light) weights.delete(lemma);
  const own: Term[] = [];
  for (const [lemma, weight] of weights) own.push({ lemma, weight });
  return merged(own.sort(heaviestFirst), light).slice(0, MOST_TERMS);
}

/** Two lists, each heaviest first, as one. */
function merged(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  const terms: Term[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) terms.push(heaviestFirst(a[i]!, b[j]!) < 0 ? a[i++]! : b[j++]!);
  while (i < a.length) terms.push(a[i++]!);
  while (j < b.length) terms.push(b[j++]!);
  return terms;
}
