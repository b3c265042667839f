import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { citation, passageOf, placeText } from './citation.js';
import { type LabelledRow, type Paint, passageLines } from './layout.js';
import { readingText } from './value.js';
import { wrap } from './wrap.js';

export type Documents = ReadonlyMap<string, Document>;

export const documentsById = (documents: readonly Document[]): Documents =>
  new Map(documents.map((document) => [document.source.id, document]));

/** What one source says on one topic, and each place where it says so. */
export interface Reading {
  readonly claim: Claim;
  readonly again: readonly Claim[];
}

/** Claims of one source that read alike make one reading; a quotation is one of its own. */
export function readingsOf(claims: readonly Claim[]): readonly Reading[] {
  const readings = new Map<string, { claim: Claim; again: Claim[] }>();
  for (const claim of claims) {
    const words = claim.kind === 'quotation' ? claim.value.words : '';
    const key = JSON.stringify([claim.source, readingText(claim), words]);
    const reading = readings.get(key);
    if (reading) reading.again.push(claim);
    else readings.set(key, { claim, again: [] });
  }
  return [...readings.values()];
}

/** Characters of a passage: two lines at 80 columns. A quotation is shown at more length, since its words are compared. */
const PASSAGE = 130;
const QUOTED_PASSAGE = 260;

/** A reading as a row: the value beside its citation and the words around it. */
export function readingRow({ claim, again }: Reading, documents: Documents, paint: Paint): LabelledRow {
  const document = documents.get(claim.source)!;
  const limit = claim.kind === 'quotation' ? QUOTED_PASSAGE : PASSAGE;
  const also = again.length > 0 ? `also at ${again.map((other) => placeText(document, other)).join(', ')}` : '';
  return {
    label: readingText(claim),
    paintLabel: paint.bold,
    content: (width) => [
      ...wrap(citation(document, claim), width).map(paint.cyan),
      ...passageLines(passageOf(document, claim, limit), width, paint),
      ...(also ? wrap(also, width).map(paint.dim) : []),
    ],
  };
}
