import type { Span } from '../model/span.js';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** What a word is, wherever it stands. */
export interface Reading {
  readonly lower: string;
  /** In lower case, accents folded. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Whether it tells something of what a sentence is about. */
  readonly content: boolean;
}

/** A word or mark of a sentence, as a span of the source's raw text. */
export interface Word extends Span, Reading {
  readonly text: string;
}
