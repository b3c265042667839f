import { KIN } from '../lexicon/kin.js';
import type { Claim, Term } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { fullNameOf, isName } from './names.js';
import { cosine, cosineAt, meanVector, rarity, vectorIndex } from './word-similarity.js';

/** Below this cosine two words are only topically near; above it they tell nearly the same. Measured on the stories. */
const LEAST_SIMILARITY = 0.5;
const KIN_SIMILARITY = 0.9;
/** Beyond so many lemmas the similarities met are kept in a map: a table of all of them would fill the memory. */
const LARGEST_TABLE = 3000;
/** Terms are sorted by weight; so many of them carry what a claim is about. */
const MOST_TERMS = 16;
const NEAREST_TERMS = 5;
/** So many lemmas a bag holds at most. */
export const LARGEST_BAG = 40;

/** Lemmas by their number in the story, heaviest first. */
export interface Bag {
  readonly lemmas: readonly number[];
  /** 1 beside the value, less with the distance. */
  readonly weights: readonly number[];
  /** The weight times what the lemma tells in this story. */
  readonly worths: readonly number[];
}

/** A claim's words, ready for comparing with many others. */
export interface ClaimWords {
  readonly terms: Bag;
  readonly nearest: Bag;
  readonly clause: Bag;
  /** All the words of the claim's own phrase; of a quotation the words quoted. */
  readonly quoted: Bag;
  readonly phrase: readonly number[];
  readonly predicate: readonly number[];
  readonly role: readonly number[];
  /** The fullest form of a name, folded; empty for other claims. */
  readonly name: string;
  /** The speaker of a quotation, folded; null where none is known. */
  readonly speaker: string | null;
  /** All words of a quotation in order, by numbers of their own; of other claims none. */
  readonly spoken: readonly number[];
  /** What each of them tells: next to nothing for "I would", most for a word rare in the news and among the story's quotations. */
  readonly telling: readonly number[];
  /** The mean vector of the words around: what the claim is broadly about. */
  readonly gist: Float32Array | null;
}

/** The words of one story: how much each tells, and how near two of them are. */
export interface StoryWords {
  readonly of: (claim: Claim) => ClaimWords;
  /** How much sharing this lemma says about two claims: rare in the news and rare in this story is most. */
  readonly weight: (lemma: string) => number;
  /** The number of a lemma in the story. */
  readonly numberOf: (lemma: string) => number;
  /** 1 for one lemma, nearly so for kin, the cosine (from 0.5 up) for near words, 0 else. By numbers in the story. */
  readonly similarity: (a: number, b: number) => number;
}

export const gistNearness = (a: ClaimWords, b: ClaimWords): number => cosine(a.gist, b.gist);

export function storyWords(claims: readonly Claim[]): StoryWords {
  const weight = weigher(claims);
  const { numberOf, words: lemmas } = numbering();
  const { numberOf: spokenNumber } = numbering();
  const tells = tellingIn(claims.map(spokenIn).filter((said) => said.length > 0));
  const bagOf = (terms: readonly Term[]): Bag => ({
    lemmas: terms.map(({ lemma }) => numberOf(lemma)),
    weights: terms.map((term) => term.weight),
    worths: terms.map((term) => term.weight * weight(term.lemma)),
  });
  const evenly = (words: readonly string[]): readonly Term[] =>
    [...new Set(words)].map((lemma) => ({ lemma, weight: 1 }));
  const ready = new Map<Claim, ClaimWords>();
  for (const claim of claims) {
    const { terms, clause, phrase, predicate } = claim.context;
    // Each lemma needs its number before similarities are asked for, those past the heaviest too: passages hold them all.
    for (const { lemma } of terms) numberOf(lemma);
    const said = spokenIn(claim);
    const role = isName(claim) && claim.role ? claim.role.split(' ') : [];
    ready.set(claim, {
      terms: bagOf(terms.slice(0, MOST_TERMS)),
      nearest: bagOf(terms.slice(0, NEAREST_TERMS)),
      clause: bagOf(evenly(clause).slice(0, MOST_TERMS)),
      quoted: bagOf(evenly(phrase).slice(0, LARGEST_BAG)),
      phrase: phrase.slice(-MOST_TERMS).map(numberOf),
      predicate: predicate.map(numberOf),
      role: role.map(numberOf),
      name: isName(claim) ? fullNameOf(claim) : '',
      speaker: claim.kind === 'quotation' && claim.value.speaker ? fold(claim.value.speaker) : null,
      spoken: said.map(spokenNumber),
      telling: said.map(tells),
      gist: meanVector(terms.map((term) => ({ lemma: term.lemma, weight: term.weight * weight(term.lemma) }))),
    });
  }
  return { of: (claim) => ready.get(claim)!, weight, numberOf, similarity: similarities(lemmas) };
}

/** Longer quotations are compared by their first words only: the cost grows with the product of both lengths. */
const MOST_SPOKEN = 80;

const spokenIn = (claim: Claim): readonly string[] =>
  claim.kind === 'quotation'
    ? (fold(claim.value.words)
        .match(/[\p{L}\p{N}']+/gu)
        ?.slice(0, MOST_SPOKEN) ?? [])
    : [];

/** What a spoken word tells, by how rare it is in the news and in how many of the story's quotations it stands. */
function tellingIn(quotations: readonly (readonly string[])[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const words of quotations)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = Math.max(2, quotations.length);
  return (word) => 0.02 + rarity(word) ** 2 * (Math.log(total / (frequency.get(word) ?? 1)) / Math.log(total));
}

/** Gives each word a number, in the order in which they are first met. */
function numbering() {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      numbers.set(word, number);
    }
    return number;
  };
  return { numberOf, words };
}

/** How much each lemma of a story tells, by its frequency in the news and in the story's sentences. */
function weigher(claims: readonly Claim[]): (lemma: string) => number {
  // Claims of one sentence count once.
  const frequency = new Map<string, number>();
  const sentences = new Set<string>();
  for (const claim of claims) {
    const key = `${claim.source}#${claim.sentence}`;
    if (sentences.has(key)) continue;
    sentences.add(key);
    for (const { lemma } of claim.context.terms) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  }
  const total = Math.max(2, sentences.size);
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

/** Similarities by number, worked out when first asked for: most pairs of a story's words never meet. */
function similarities(lemmas: readonly string[]): (a: number, b: number) => number {
  const size = lemmas.length;
  const vectors = lemmas.map(vectorIndex);
  const kin = lemmas.map((lemma) => KIN_OF.get(lemma));
  const table = size <= LARGEST_TABLE ? new Float32Array(size * size).fill(-1) : null;
  const met = new Map<number, number>();
  return (a, b) => {
    if (a === b) return 1;
    const key = a < b ? a * size + b : b * size + a;
    const known = table ? table[key]! : (met.get(key) ?? -1);
    if (known >= 0) return known;
    const similarity = areKin(kin[a], kin[b]) ? KIN_SIMILARITY : nearOrNone(cosineAt(vectors[a]!, vectors[b]!));
    if (table) table[key] = similarity;
    else met.set(key, similarity);
    return similarity;
  };
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

const nearOrNone = (cosine: number): number => (cosine < LEAST_SIMILARITY ? 0 : cosine);
