import type { QuotedRegion } from '../../model/document.js';
import type { Token } from './words.js';

/** A quotation with the words around it, as far as its paragraph reaches. */
export interface Placed {
  readonly region: QuotedRegion;
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  /** From the paragraph's start, or the quotation before, to the opening mark. */
  readonly before: readonly Token[];
  /** From the closing mark on. */
  readonly after: readonly Token[];
  /** The same words as `after`, from the end of a stretch that is too long to read whole. */
  readonly gapAfter: readonly Token[];
  /** Whether another quotation of the same paragraph comes before. */
  readonly follows: boolean;
}
