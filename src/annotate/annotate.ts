import type { Document } from '../model/document.js';
import { lastStartingAt } from '../model/span.js';
import { tagWords } from './tagger.js';
import type { Word } from './word.js';

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
