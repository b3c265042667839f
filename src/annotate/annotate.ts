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
  const { source, paragraphs, sentences, quotedRegions, lineStarts } = document;
  const words: (readonly Word[] | undefined)[] = [];
  const chunks: (readonly Chunk[] | undefined)[] = [];
  return {
    source,
    paragraphs,
    sentences,
    quotedRegions,
    lineStarts,
    words: (sentence) => (words[sentence] ??= tagWords(source.text, sentences[sentence]!)),
    chunks: (paragraph) => (chunks[paragraph] ??= chunksOf(source.text, paragraphs[paragraph]!)),
    sentenceAt: (offset) => lastStartingAt(sentences, offset),
  };
}
