import type { Source } from './source.js';
import type { Span } from './span.js';

export interface Paragraph extends Span {
  /** `furniture` is what a page puts around an article: copyright lines, "Read more", photo credits. */
  readonly role: 'headline' | 'dateline' | 'body' | 'furniture';
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
}

/** Text between quotation marks: the span leaves the marks out. */
export interface QuotedRegion extends Span {
  /** False where the paragraph ended before the mark that closes it. */
  readonly closed: boolean;
  /** True where an unclosed region of the paragraph before goes on here. */
  readonly continues: boolean;
}

/** A source, segmented. Every list is in order of the text; sentences are disjoint. */
export interface Document {
  readonly source: Source;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
}
