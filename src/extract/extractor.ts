import type { AnnotatedDocument } from '../annotate/annotate.js';
import type { Mention } from '../model/claim.js';
import type { Span } from '../model/span.js';

/**
 * Finds the mentions of one kind in a document, in order of the text.
 * `taken` are the spans, sorted and disjoint, that extractors before this one have read (a "25" within
 * "25 November" is no count); quotations, names and places take nothing.
 */
export type Extractor = (document: AnnotatedDocument, taken: readonly Span[]) => readonly Mention[];
