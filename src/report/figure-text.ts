import { amountWords } from '../model/amount-words.js';
import type { FigureMention } from '../model/claim.js';
import { numberText, ordinalText } from './number-text.js';

/** The words for an open end: what the source wrote where it was strict, else the plain bound. */
const lowerBound = (hedge: string | null): string =>
  /(?<!\b(?:and|or) )\b(?:more than|over|above|exceed\w*|upwards?)\b/.test(hedge ?? '') ? 'more than' : 'at least';
const upperBound = (hedge: string | null): string =>
  /(?<!\b(?:and|or) )\b(?:less than|fewer than|under|below|short of)\b/.test(hedge ?? '') ? 'less than' : 'at most';

/** A figure in words: "about 4,500", "at least 42", "50 to 60", "USD 1.2 billion", "3rd". */
export function figureText({ kind, value, hedge }: Pick<FigureMention, 'kind' | 'value' | 'hedge'>): string {
  const { low, high, unit, approximate } = value;
  const write = kind === 'rank' ? ordinalText : numberText;
  if (low === null && high === null) return 'any number';
  const amount = (...ends: number[]) => amountWords(ends, unit, write);
  if (low === null) return `${upperBound(hedge)} ${amount(high!)}`;
  if (high === null) return `${lowerBound(hedge)} ${amount(low)}`;
  const about = approximate ? 'about ' : '';
  return about + (low === high ? amount(low) : amount(low, high));
}
