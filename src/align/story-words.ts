import type { Claim } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { fullNameOf, isName, nameWords } from './names.js';
import type { Sentences } from './sentences.js';
import { type SpokenWords, spokenWords } from './spoken-words.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { cosine } from './word-similarity.js';

/** Terms are sorted by weight; so many of them carry what a claim is about. */
const MOST_TERMS = 16;
const NEAREST_TERMS = 5;
/** So many lemmas a bag holds at most. */
export const LARGEST_BAG = 40;

/** Lemmas by their number in the story, heaviest first. */
export interface Bag {
  readonly lemmas: readonly number[];
  /** Of each lemma, 1 beside the value, less with the distance. */
  readonly weights: readonly number[];
  /** What all its lemmas tell, times their weights. */
  readonly worth: number;
}

/** A claim's words, ready for comparing with many others. */
export interface ClaimWords extends SpokenWords {
  readonly terms: Bag;
  readonly nearest: Bag;
  readonly clause: Bag;
  /** The words that a quotation quotes; empty for other claims. */
  readonly quoted: Bag;
  /** The words of its phrase that stand nearest to its head, which is last. */
  readonly phrase: readonly number[];
  /** All words of its phrase and of its clause. */
  readonly wholePhrase: readonly number[];
  readonly wholeClause: readonly number[];
  readonly predicate: readonly number[];
  readonly role: readonly number[];
  /** What happens on a date or for a length of time; -1 where nothing is known to. */
  readonly happening: number;
  /** The fullest form of a name, folded; empty for other claims. */
  readonly name: string;
  /** The words of that form. */
  readonly nameWords: readonly string[];
  /** What the names in its sentence tell together. */
  readonly namesWorth: number;
  /** The speaker of a quotation, folded; null where none is known. */
  readonly speaker: string | null;
  /** The mean vector of the words around: what the claim is broadly about. */
  readonly gist: Float32Array | null;
}

/** The words of one story, and those of each of its claims. */
export interface StoryWords extends Vocabulary {
  readonly of: (claim: Claim) => ClaimWords;
  /** Room for where each lemma stands in a bag, for `overlapOf`: all 0 between its calls. */
  readonly places: Int32Array;
}

export const gistNearness = (a: ClaimWords, b: ClaimWords): number => cosine(a.gist, b.gist);

export function storyWords(claims: readonly Claim[], sentences: Sentences): StoryWords {
  const vocabulary = vocabularyOf(claims, sentences);
  const { numbersOf, weights: tells, gist } = vocabulary;
  const spokenIn = spokenWords(claims);
  const evenBag = (lemmas: readonly number[], most: number): Bag =>
    bagOf([...new Set(lemmas)].slice(0, most), vocabulary);
  const wordsOf = (claim: Claim): ClaimWords => {
    const { terms: lemmas, clause, phrase, predicate, role, happening } = numbersOf(claim);
    const weights = claim.context.terms.map(({ weight }) => weight);
    const { spoken, telling } = spokenIn(claim);
    return {
      terms: bagOf(lemmas.slice(0, MOST_TERMS), vocabulary, weights),
      nearest: bagOf(lemmas.slice(0, NEAREST_TERMS), vocabulary, weights),
      clause: evenBag(clause, MOST_TERMS),
      quoted: evenBag(claim.kind === 'quotation' ? phrase : [], LARGEST_BAG),
      phrase: phrase.slice(-MOST_TERMS),
      wholePhrase: phrase,
      wholeClause: clause,
      predicate,
      role,
      happening,
      name: isName(claim) ? fullNameOf(claim) : '',
      nameWords: isName(claim) ? nameWords(claim) : [],
      namesWorth: claim.context.names.reduce((sum, each) => sum + vocabulary.weight(each), 0),
      speaker: claim.kind === 'quotation' && claim.value.speaker ? fold(claim.value.speaker) : null,
      spoken,
      telling,
      gist: gist(
        lemmas,
        lemmas.map((lemma, i) => weights[i]! * tells[lemma]!),
      ),
    };
  };
  const ready = new Map<Claim, ClaimWords>();
  return {
    ...vocabulary,
    // When asked for: most quotations and names meet no other.
    of: (claim) => {
      let words = ready.get(claim);
      if (!words) {
        words = wordsOf(claim);
        ready.set(claim, words);
      }
      return words;
    },
    places: new Int32Array(vocabulary.lemmas.length),
  };
}

const EVEN: readonly number[] = new Array<number>(LARGEST_BAG).fill(1);

/** A bag of these lemmas; without weights all weigh alike. */
export function bagOf(lemmas: readonly number[], { weights: tells }: Vocabulary, weights = EVEN): Bag {
  let worth = 0;
  for (let i = 0; i < lemmas.length; i++) worth += weights[i]! * tells[lemmas[i]!]!;
  return { lemmas, weights, worth };
}
