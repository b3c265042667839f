import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { type Position, positionAt } from '../model/position.js';
import { safeText } from './safe-text.js';

/** Where an offset of a document's raw text stands. */
export const placeOf = ({ lineStarts }: Document, offset: number): Position => positionAt(lineStarts, offset);

/** `line:column` of a claim's first character. */
export function placeText(document: Document, claim: Claim): string {
  const { line, column } = placeOf(document, claim.start);
  return `${line}:${column}`;
}

/** `path:line:column` of a claim, safe to print; terminals and editors make it a link. */
export function citation(document: Document, claim: Claim): string {
  return `${safeText(document.source.id)}:${placeText(document, claim)}`;
}
