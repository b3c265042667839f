import type { Document } from '../model/document.js';
import { lastStartingAt, type Span } from '../model/span.js';
import { tagWords } from './tagger.js';

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

/** A word or mark of a sentence, as a span of the source's raw text. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** In lower case, accents folded. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Whether it tells something of what a sentence is about. */
  readonly content: boolean;
}

/** A document whose sentences can be asked for their words; each is tagged once, when first asked. */
export interface AnnotatedDocument extends Document {
  /** The words of the sentence with that index, in order. */
  readonly words: (sentence: number) => readonly Word[];
  /** The index of the sentence that holds the offset, or that comes last before it; -1 before the first. */
  readonly sentenceAt: (offset: number) => number;
}

export function annotate(document: Document): AnnotatedDocument {
  const cache = new Map<number, readonly Word[]>();
  return {
    ...document,
    words(index) {
      let words = cache.get(index);
      if (!words) {
        const { start, end } = document.sentences[index]!;
        words = tagWords(document.source.text, { start, end });
        cache.set(index, words);
      }
      return words;
    },
    sentenceAt: (offset) => lastStartingAt(document.sentences, offset),
  };
}
