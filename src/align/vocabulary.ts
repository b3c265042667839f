import type { Claim } from '../model/claim.js';
import { isName } from './names.js';
import { type NearWords, nearWordsOf } from './near-words.js';
import type { Sentences } from './sentences.js';
import { meanVector, rarityAt, vectorIndex } from './word-similarity.js';

/** The lemmas of one story by number: how much each tells, and how near two of them are. */
export interface Vocabulary {
  readonly lemmas: readonly string[];
  /** The number of a word of a claim's context or role. */
  readonly numberOf: (word: string) => number;
  /** How much sharing this lemma says about two claims: rare in the news and rare in this story is most. */
  readonly weight: (lemma: string) => number;
  /** The same by number. */
  readonly weights: Float64Array;
  readonly near: NearWords;
  /** What so many lemmas of these weights are about: a vector of unit length, null where none is known. */
  readonly gist: (lemmas: readonly number[], weights: readonly number[]) => Float32Array | null;
}

export function vocabularyOf(claims: readonly Claim[], sentences: Sentences): Vocabulary {
  const numbers = new Map<string, number>();
  const add = (word: string): void => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
  };
  for (const claim of claims) {
    const { terms, clause, phrase, predicate, happening } = claim.context;
    for (const { lemma } of terms) add(lemma);
    if (happening !== null) add(happening);
    for (const words of [clause, phrase, predicate, roleWords(claim)]) words.forEach(add);
  }
  const lemmas = [...numbers.keys()];
  const vectors = Int32Array.from(lemmas, vectorIndex);
  const weightOf = weigher(claims, sentences);
  const weights = Float64Array.from(lemmas, (lemma, number) => weightOf(lemma, vectors[number]!));
  return {
    lemmas,
    numberOf: (word) => numbers.get(word)!,
    weight: (lemma) => {
      const number = numbers.get(lemma);
      return number === undefined ? weightOf(lemma, vectorIndex(lemma)) : weights[number]!;
    },
    weights,
    near: nearWordsOf(lemmas, vectors),
    gist: (own, ownWeights) => meanVector(own, ownWeights, vectors),
  };
}

/** The words of what a name is to the story. */
export const roleWords = (claim: Claim): readonly string[] =>
  isName(claim) && claim.role ? claim.role.split(' ') : [];

/** How much each lemma of a story tells, by its frequency in the news (from its vector's place) and in the story's sentences. */
function weigher(claims: readonly Claim[], sentences: Sentences): (lemma: string, vector: number) => number {
  const frequency = new Map<string, number>();
  const counted = new Uint8Array(sentences.count);
  for (const claim of claims) {
    // Claims of one sentence count once.
    const sentence = sentences.of(claim);
    if (counted[sentence]) continue;
    counted[sentence] = 1;
    for (const { lemma } of claim.context.terms) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  const total = Math.max(2, sentences.count);
  return (lemma, vector) => {
    const inStory = Math.log(total / (frequency.get(lemma) ?? 1)) / Math.log(total);
    return 0.1 + rarityAt(vector) ** 2 * inStory;
  };
}
