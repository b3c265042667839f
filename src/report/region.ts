import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { placeOf } from './citation.js';

/** A span as lines and columns, which count from 1, columns in UTF-16 code units; the end is the first place after it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(document: Document, { start, end }: Span): Region {
  const first = placeOf(document, start);
  const last = placeOf(document, end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}
