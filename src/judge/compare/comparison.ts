import type { Script } from '../../lexicon/scripts.js';
import { parseIsoDay } from '../../model/calendar.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';

export type Relation = 'same' | 'compatible' | 'different';

/** What comparing two claims of one topic came to. */
export interface Comparison {
  readonly relation: Relation;
  /** How sure the relation is, 0 to 1, given that both claims answer one question. */
  readonly certainty: number;
  /** In words a person can follow: "at least 42 leaves room for 57". */
  readonly how: string;
  /**
   * True for a difference that another, matching claim of the same source does not heal: a source that quotes two
   * sentences, one of them reworded. Values (a sum in two currencies) are healed by one that matches.
   */
  readonly stands?: boolean;
}

/** A comparison less sure than this compared nothing: two currencies, a speaker without a name, two remarks. */
export const COMPARED = 0.3;

/** By word, the names of several words that hold it, as the sources write them: "jong" → "Kim Jong-un". */
export type NamesByWord = ReadonlyMap<string, readonly string[]>;

/** Where a comparer looks up what a claim alone does not say. */
export interface Lookup {
  readonly documents: ReadonlyMap<string, Document>;
  /** The names of several words that any source writes, by each of their words. */
  readonly fullNames: () => NamesByWord;
  /** The scripts other than the Latin of the countries that a source, by its id, speaks of. */
  readonly scriptsIn: (source: string) => ReadonlySet<Script>;
}

/** Compares two claims of one topic. The order of the two never changes relation or certainty. */
export type Comparer = (a: Claim, b: Claim, lookup: Lookup) => Comparison;

export const same = (how: string): Comparison => ({ relation: 'same', certainty: 1, how });
export const compatible = (how: string, certainty = 0.9): Comparison => ({ relation: 'compatible', certainty, how });
export const different = (how: string, certainty = 0.95): Comparison => ({ relation: 'different', certainty, how });

/** The claim's words as its source has them, white space made plain. */
export function wordsOf(claim: Claim, { documents }: Lookup): string {
  const text = documents.get(claim.source)?.source.text;
  return text === undefined ? '' : text.slice(claim.start, claim.end).replace(/\s+/g, ' ').trim();
}

/** Up to `length` characters before the claim, and no further than its paragraph, lower case. */
export function before(claim: Claim, length: number, { documents }: Lookup): string {
  const text = documents.get(claim.source)?.source.text;
  return text === undefined ? '' : plain(text.slice(Math.max(0, claim.start - length), claim.start));
}

/** Up to `length` characters after the claim, lower case. */
export function after(claim: Claim, length: number, { documents }: Lookup): string {
  const text = documents.get(claim.source)?.source.text;
  return text === undefined ? '' : plain(text.slice(claim.end, claim.end + length));
}

const plain = (text: string): string => spaced(text).toLowerCase();

/** White space made plain, character by character; most of it is. */
const spaced = (text: string): string => text.replace(/[^\S ]/g, ' ');

/** The sentence that holds the claim, white space made plain. */
export function sentenceOf(claim: Claim, { documents }: Lookup): string {
  const document = documents.get(claim.source);
  const sentence = document?.sentences[claim.sentence];
  return document && sentence ? spaced(document.source.text.slice(sentence.start, sentence.end)) : '';
}

/** The source's day of publication, ISO 8601, or null. */
export const dateOf = (claim: Claim, { documents }: Lookup): string | null =>
  documents.get(claim.source)?.source.date ?? null;

/** Days from one ISO day to another; null where either is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [from, to] = [parseIsoDay(a ?? ''), parseIsoDay(b ?? '')];
  return from === null || to === null ? null : to - from;
}
