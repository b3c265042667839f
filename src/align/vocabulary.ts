import { KIN } from '../lexicon/kin.js';
import type { Claim } from '../model/claim.js';
import { isName } from './names.js';
import type { Sentences } from './sentences.js';
import { cosineAt, meanVector, rarity, vectorIndex } from './word-similarity.js';

/** Below this cosine two words are only topically near; above it they tell nearly the same. Measured on the stories. */
const LEAST_SIMILARITY = 0.5;
const KIN_SIMILARITY = 0.9;
/** Similarities of so many lemmas are kept in a table, those of others in a map: a table of all would fill the memory. */
const LARGEST_TABLE = 3000;

/**
 * How near lemmas are by their numbers: 1 for one lemma, nearly so for kin, the cosine (from 0.5 up) for near words, 0
 * else. Worked out when first asked for: most pairs of a story's words never meet.
 */
export interface Similarities {
  /** The similarity of `a` and `b`, both below `size`, stands at `a * size + b`; below 0 where it is not worked out yet. */
  readonly table: Float32Array;
  readonly size: number;
  readonly workOut: (a: number, b: number) => number;
}

/** The lemmas of one story by number: how much each tells, and how near two of them are. */
export interface Vocabulary {
  readonly lemmas: readonly string[];
  /** The number of a word of a claim's context or role. */
  readonly numberOf: (word: string) => number;
  /** How much sharing this lemma says about two claims: rare in the news and rare in this story is most. */
  readonly weight: (lemma: string) => number;
  /** The same by number. */
  readonly weights: Float64Array;
  readonly similarities: Similarities;
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
  const weight = weigher(claims, sentences);
  const vectors = Int32Array.from(lemmas, vectorIndex);
  return {
    lemmas,
    numberOf: (word) => numbers.get(word)!,
    weight,
    weights: Float64Array.from(lemmas, weight),
    similarities: similaritiesOf(lemmas, vectors),
    gist: (own, weights) => meanVector(own, weights, vectors),
  };
}

/** The words of what a name is to the story. */
export const roleWords = (claim: Claim): readonly string[] =>
  isName(claim) && claim.role ? claim.role.split(' ') : [];

/** How much each lemma of a story tells, by its frequency in the news and in the story's sentences. */
function weigher(claims: readonly Claim[], sentences: Sentences): (lemma: string) => number {
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
  const weights = new Map<string, number>();
  return (lemma) => {
    let weight = weights.get(lemma);
    if (weight === undefined) {
      const inStory = Math.log(total / (frequency.get(lemma) ?? 1)) / Math.log(total);
      weight = 0.1 + rarity(lemma) ** 2 * inStory;
      weights.set(lemma, weight);
    }
    return weight;
  };
}

function similaritiesOf(lemmas: readonly string[], vectors: Int32Array): Similarities {
  const kin = lemmas.map((lemma) => KIN_OF.get(lemma));
  const size = Math.min(lemmas.length, LARGEST_TABLE);
  const table = new Float32Array(size * size).fill(-1);
  const between = (a: number, b: number): number => {
    if (a === b) return 1;
    if (areKin(kin[a], kin[b])) return KIN_SIMILARITY;
    const cosine = cosineAt(vectors[a]!, vectors[b]!);
    return cosine < LEAST_SIMILARITY ? 0 : cosine;
  };
  const beyond = new Map<number, number>();
  const workOut = (a: number, b: number): number => {
    if (a < size && b < size) {
      table[a * size + b] = between(a, b);
      table[b * size + a] = table[a * size + b]!;
      // As the table holds it, so that who asks first is given the same.
      return table[a * size + b]!;
    }
    const key = Math.min(a, b) * lemmas.length + Math.max(a, b);
    const known = beyond.get(key) ?? between(a, b);
    beyond.set(key, known);
    return known;
  };
  return { table, size, workOut };
}

/** How near two lemmas of a story are. */
export function similarityOf({ table, size, workOut }: Similarities, a: number, b: number): number {
  const known = a < size && b < size ? table[a * size + b]! : -1;
  return known < 0 ? workOut(a, b) : known;
}

const KIN_OF: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const lines = new Map<string, Set<number>>();
  for (const [i, line] of KIN.entries()) {
    for (const lemma of line.split(' ')) lines.set(lemma, (lines.get(lemma) ?? new Set()).add(i));
  }
  return lines;
})();

const areKin = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean =>
  a !== undefined && b !== undefined && [...a].some((line) => b.has(line));
