import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { safeText } from './safe-text.js';
import { onBoundary } from './shorten.js';

/** A passage made for reading, and where the words it is about stand within it. */
export interface Passage {
  readonly text: string;
  readonly mark: Span;
}

/** The sentence that holds a claim; a quotation that runs over several sentences brings them along. */
export function sentenceAround(document: Document, claim: Claim): Span {
  const { start, end } = document.sentences[claim.sentence] ?? claim;
  return { start: Math.min(start, claim.start), end: Math.max(end, claim.end) };
}

/** The offset nearest to `at` within `[from, to]` where a word starts, looking forward; `at` where none does nearby. */
function wordStart(text: string, at: number, to: number): number {
  const space = text.slice(at, Math.min(at + 30, to)).search(/\s\S/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number, from: number): number {
  for (let i = at; i > Math.max(from, at - 30); i--) if (/\s/.test(text[i] ?? ' ')) return i;
  return at;
}

/**
 * A claim's words with the words around them, of its sentence at most `limit` characters, cut between words; what
 * is left out shows as "…". Before and after share the room evenly, and each takes what the other does not need.
 */
export function passageOf(document: Document, claim: Claim, limit: number): Passage {
  const { text } = document.source;
  const whole = sentenceAround(document, claim);
  const claimEnd = Math.min(claim.end, onBoundary(text, claim.start + limit));
  const room = Math.max(0, limit - (claimEnd - claim.start));
  const before = claim.start - whole.start;
  const after = whole.end - claimEnd;
  const half = Math.floor(room / 2);
  const roomBefore = Math.min(before, Math.max(half, room - after));
  const roomAfter = Math.min(after, room - roomBefore);
  const start =
    roomBefore === before ? whole.start : wordStart(text, onBoundary(text, claim.start - roomBefore), claim.start);
  const end = roomAfter === after ? whole.end : wordEnd(text, onBoundary(text, claimEnd + roomAfter), claimEnd);
  const opening = start > whole.start ? '… ' : '';
  const closing = end < whole.end ? ' …' : '';
  const offset = opening.length - start;
  return {
    text: opening + safeText(text.slice(start, end)) + closing,
    mark: { start: claim.start + offset, end: claimEnd + offset },
  };
}

/** A passage with its mark between « and ». */
export const markedText = ({ text, mark: { start, end } }: Passage): string =>
  `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;

/** Characters of a passage: two lines at 80 columns. A quotation is shown at more length, since its words are compared. */
const SHORT = 130;
const SHORT_QUOTATION = 260;

/** The passage that shows a reading where room is dear. */
export const shortPassage = (document: Document, claim: Claim): Passage =>
  passageOf(document, claim, claim.kind === 'quotation' ? SHORT_QUOTATION : SHORT);
