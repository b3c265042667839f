import { KIN } from '../lexicon/kin.js';
import type { Claim } from '../model/claim.js';
import { cosine, meanVector, rarity, wordSimilarity } from './word-similarity.js';

/** Below this cosine two words are only topically near; above it they tell nearly the same. Measured on the dev stories. */
const LEAST_SIMILARITY = 0.5;

const KIN_OF: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const lines = new Map<string, Set<number>>();
  for (const [i, line] of KIN.entries()) {
    for (const lemma of line.split(' ')) lines.set(lemma, (lines.get(lemma) ?? new Set()).add(i));
  }
  return lines;
})();

/** The words of one story: how much each tells, and how near two of them are. */
export interface StoryWords {
  /** How much sharing this lemma says about two claims: rare in the news and rare in this story is most. */
  readonly weight: (lemma: string) => number;
  /** 1 for one lemma or kin, the cosine (from 0.5 up) for near words, 0 else. */
  readonly similarity: (a: string, b: string) => number;
  /** The cosine of the mean vectors of all the words around two claims: what they are broadly about. */
  readonly gist: (a: Claim, b: Claim) => number;
  /** How many other figures and dates the sentences of two claims have in common. */
  readonly companionsShared: (a: Claim, b: Claim) => number;
}

export function storyWords(claims: readonly Claim[]): StoryWords {
  // In how many of the story's sentences a lemma stands; claims of one sentence count once.
  const frequency = new Map<string, number>();
  const sentences = new Set<string>();
  for (const claim of claims) {
    const key = sentenceKey(claim);
    if (sentences.has(key)) continue;
    sentences.add(key);
    for (const { lemma } of claim.context.terms) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  const companions = valuesBySentence(claims);
  const total = Math.max(2, sentences.size);
  const weights = new Map<string, number>();
  const similarities = new Map<string, number>();
  const vectors = new Map<Claim, Float32Array | null>();
  const weightOf = (lemma: string): number => {
    let weight = weights.get(lemma);
    if (weight === undefined) {
      const inStory = Math.log(total / (frequency.get(lemma) ?? 1)) / Math.log(total);
      weight = 0.1 + rarity(lemma) ** 2 * inStory;
      weights.set(lemma, weight);
    }
    return weight;
  };
  const vectorOf = (claim: Claim): Float32Array | null => {
    let vector = vectors.get(claim);
    if (vector === undefined) {
      vector = meanVector(
        claim.context.terms.map(({ lemma, weight }) => ({ lemma, weight: weight * weightOf(lemma) })),
      );
      vectors.set(claim, vector);
    }
    return vector;
  };
  return {
    weight: weightOf,
    similarity(a, b) {
      if (a === b) return 1;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      let similarity = similarities.get(key);
      if (similarity === undefined) {
        const cosine = areKin(a, b) ? 0.9 : wordSimilarity(a, b);
        similarity = cosine < LEAST_SIMILARITY ? 0 : cosine;
        similarities.set(key, similarity);
      }
      return similarity;
    },
    gist: (a, b) => cosine(vectorOf(a), vectorOf(b)),
    companionsShared(a, b) {
      const others = companions.get(sentenceKey(b))!;
      let shared = 0;
      for (const value of companions.get(sentenceKey(a))!) {
        if (others.has(value) && value !== valueKey(a) && value !== valueKey(b)) shared++;
      }
      return shared;
    },
  };
}

const sentenceKey = (claim: Claim): string => `${claim.source}#${claim.sentence}`;

/** A figure or date as a key; null for names and quotations. */
function valueKey({ value }: Claim): string | null {
  if ('low' in value) return `${value.low} ${value.high} ${value.unit}`;
  return 'timex' in value ? value.timex : null;
}

function valuesBySentence(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const claim of claims) {
    const own = values.get(sentenceKey(claim)) ?? new Set();
    const key = valueKey(claim);
    if (key !== null) own.add(key);
    values.set(sentenceKey(claim), own);
  }
  return values;
}

function areKin(a: string, b: string): boolean {
  const ofB = KIN_OF.get(b);
  if (!ofB) return false;
  for (const line of KIN_OF.get(a) ?? []) if (ofB.has(line)) return true;
  return false;
}
