import type { Claim } from '../model/claim.js';
import { figureText } from './figure-text.js';
import { safeText } from './safe-text.js';
import { timeText } from './time-text.js';

/** A claim's value as it was read, in a person's words and safe to print; the same on every machine. */
export function valueText(claim: Claim): string {
  switch (claim.kind) {
    case 'quotation':
      return `“${safeText(claim.value.words)}”`;
    case 'name':
    case 'place':
      return safeText(claim.value.name);
    case 'date':
    case 'time':
      return safeText(timeText(claim.value.timex));
    default:
      return safeText(figureText(claim));
  }
}

/** What heads a reading: the value, or for a quotation who speaks, since its words stand in the passage anyway. */
export function readingText(claim: Claim): string {
  if (claim.kind !== 'quotation') return valueText(claim);
  return claim.value.speaker === null ? 'nobody named' : safeText(claim.value.speaker);
}
