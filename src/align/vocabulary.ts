import type { Claim } from '../model/claim.js';
import { isName } from './names.js';
import { IN_SEVERAL } from './near-vectors.js';
import { type NearWords, nearWordsOf } from './near-words.js';
import type { Sentences } from './sentences.js';
import { meanVector, rarityAt, vectorIndex, vectorMaker } from './word-similarity.js';

/** The lemmas of one story by number: how much each tells, and how near two of them are. */
export interface Vocabulary {
  readonly lemmas: readonly string[];
  readonly numbersOf: (claim: Claim) => NumberedWords;
  /** How much sharing this lemma says about two claims: rare in the news and rare in this story is most. */
  readonly weight: (lemma: string) => number;
  /** The same by number. */
  readonly weights: Float64Array;
  readonly near: NearWords;
  /** What so many lemmas of these weights are about: a new vector of unit length, null where none is known. */
  readonly gist: (lemmas: readonly number[], weights: readonly number[]) => Float32Array | null;
}

/** The words of a claim's context and role, each by its number. */
export interface NumberedWords {
  readonly terms: readonly number[];
  readonly clause: readonly number[];
  readonly phrase: readonly number[];
  readonly predicate: readonly number[];
  readonly role: readonly number[];
  /** -1 where nothing is known to happen. */
  readonly happening: number;
}

export function vocabularyOf(claims: readonly Claim[], sentences: Sentences): Vocabulary {
  const { numbers, numbered, onlyIn } = numberedWords(claims);
  const lemmas = [...numbers.keys()];
  const vectors = Int32Array.from(lemmas, vectorIndex);
  const newVector = vectorMaker();
  const weightOf = weigher(claims, sentences);
  const weights = Float64Array.from(lemmas, (lemma, number) => weightOf(lemma, vectors[number]!));
  return {
    lemmas,
    numbersOf: (claim) => numbered.get(claim)!,
    weight: (lemma) => {
      const number = numbers.get(lemma);
      return number === undefined ? weightOf(lemma, vectorIndex(lemma)) : weights[number]!;
    },
    weights,
    near: nearWordsOf(lemmas, vectors, onlyIn),
    gist: (own, ownWeights) => meanVector(own, ownWeights, vectors, newVector),
  };
}

/** The lemmas of a story in order, those of each claim by number, and which source alone has each, as `near-vectors.ts` reads it. */
function numberedWords(claims: readonly Claim[]) {
  const numbers = new Map<string, number>();
  const sources = new Map<string, number>();
  const onlyIn: number[] = [];
  const numberedIn = (source: number) => (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(word, number);
      onlyIn.push(source);
    } else if (onlyIn[number] !== source) onlyIn[number] = IN_SEVERAL;
    return number;
  };
  const numbered = new Map<Claim, NumberedWords>();
  for (const claim of claims) {
    const source = sources.get(claim.source) ?? sources.size;
    sources.set(claim.source, source);
    const numberOf = numberedIn(source);
    const { terms, clause, phrase, predicate, happening } = claim.context;
    numbered.set(claim, {
      terms: terms.map(({ lemma }) => numberOf(lemma)),
      happening: happening === null ? -1 : numberOf(happening),
      clause: clause.map(numberOf),
      phrase: phrase.map(numberOf),
      predicate: predicate.map(numberOf),
      role: roleWords(claim).map(numberOf),
    });
  }
  return { numbers, numbered, onlyIn };
}

/** The words of what a name is to the story. */
const roleWords = (claim: Claim): readonly string[] => (isName(claim) && claim.role ? claim.role.split(' ') : []);

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
