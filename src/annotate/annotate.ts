import type { Document } from '../model/document.js';
import { lastStartingAt } from '../model/span.js';
import { type Chunk, chunksOf } from './chunks.js';
import { tagWords } from './tagger.js';
import type { Word } from './word.js';

/**
 * A document whose sentences can be asked for their words, and its paragraphs for their chunks. Each sentence is tagged
 * once, when first asked; chunks cost a tenth of that, and are all that most scanners read.
 */
export interface AnnotatedDocument extends Document {
  /** The words of the sentence with that index, in order. */
  readonly words: (sentence: number) => readonly Word[];
  /** The runs of letters and digits and the marks of the paragraph with that index, in order. */
  readonly chunks: (paragraph: number) => readonly Chunk[];
  /** The index of the sentence that holds the offset, or that comes last before it; -1 before the first. */
  readonly sentenceAt: (offset: number) => number;
}

export function annotate(document: Document): AnnotatedDocument {
  const cache = new Map<number, readonly Word[]>();
  const chunks: (readonly Chunk[] | undefined)[] = [];
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
    chunks: (paragraph) => (chunks[paragraph] ??= chunksOf(document.source.text, document.paragraphs[paragraph]!)),
    sentenceAt: (offset) => lastStartingAt(document.sentences, offset),
  };
}
