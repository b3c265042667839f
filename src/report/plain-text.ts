import type { Finding } from '../model/finding.js';
import { citation } from './citation.js';
import type { CitedClaim, CitedFinding } from './cited-claims.js';
import { markedText, shortPassage } from './passage.js';
import { safeText } from './safe-text.js';
import { readingText } from './value.js';

// A finding in plain words, for formats without markup of their own. Every text here is one line and safe to print.

/** What its rule says of a finding: "Dead: 21 (a.txt) against 17 (b.txt)". */
export const messageText = ({ message }: Finding): string => safeText(message);

/** A reading with the words around it: "21: «Twenty-one» people died when …". */
export const passageText = ({ document, claim }: CitedClaim): string =>
  `${readingText(claim)}: ${markedText(shortPassage(document, claim))}`;

/** `path:line:column` of a claim. */
export const whereText = ({ document, claim }: CitedClaim): string => citation(document, claim);

/** A line for each claim, where to point first: "a.txt:1:11: 21: «Twenty-one» people died …". */
export const claimLines = ({ primary, others }: CitedFinding): readonly string[] =>
  [primary, ...others].map((cited) => `${whereText(cited)}: ${passageText(cited)}`);
