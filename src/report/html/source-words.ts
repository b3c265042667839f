import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { readingText } from '../value.js';

/** Characters of a reading that the matrix has room for; the article shows all of it. */
const LONGEST = 110;
const HEDGE_REACH = 40;

/** What a source says, in its own words. */
export interface SourceWords {
  readonly words: string;
  /** How they were read, where they do not say so themselves: "13" of "thirteen"; of a quotation its speaker. */
  readonly reading: string | null;
}

/** A claim in its source's words with the hedge that belongs to them: "about 574", "thirteen", "“We will not …”". */
export function sourceWords({ source }: Document, claim: Claim): SourceWords {
  const { start, end } = hedged(source.text, claim);
  const whole = source.text.slice(start, end).replace(/\s+/g, ' ');
  const words = cut(whole);
  const reading = readingText(claim);
  if (claim.kind === 'quotation') return { words: `“${words}”`, reading };
  return { words, reading: plain(whole) === plain(reading) ? null : reading };
}

/** The claim's span with the hedge right before or after it, which the span itself leaves out. */
function hedged(text: string, claim: Claim) {
  const { start, end } = claim;
  const hedge = 'hedge' in claim ? claim.hedge : null;
  if (hedge === null) return { start, end };
  const before = text
    .slice(Math.max(0, start - HEDGE_REACH), start)
    .toLowerCase()
    .lastIndexOf(hedge.toLowerCase());
  if (before >= 0) return { start: Math.max(0, start - HEDGE_REACH) + before, end };
  const after = text
    .slice(end, end + HEDGE_REACH)
    .toLowerCase()
    .indexOf(hedge.toLowerCase());
  return { start, end: after < 0 ? end : end + after + hedge.length };
}

/** Cut at a word where one ends nearby. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > LONGEST / 2 ? space : LONGEST)} …`;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim();
