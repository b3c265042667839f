import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { readingText } from './value.js';

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
