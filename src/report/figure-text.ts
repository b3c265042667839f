import type { FigureMention } from '../model/claim.js';
import { numberText, ordinalText } from './number-text.js';

/** Units whose plural is no plain "-s"; the rest of lexicon/units is regular. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  celsius: '°C',
  fahrenheit: '°F',
  kelvin: 'K',
  hertz: 'hertz',
  century: 'centuries',
};
const ALWAYS = new Set(['celsius', 'fahrenheit', 'kelvin']);

function withUnit(number: string, unit: string | null, one: boolean): string {
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  const name = unit.replaceAll(/[_-]/g, ' ');
  if (ALWAYS.has(unit)) return `${number} ${PLURALS[unit]}`;
  return `${number} ${one ? name : (PLURALS[unit] ?? `${name}s`)}`;
}

/** The words for an open end: what the source wrote where it was strict, else the plain bound. */
const lowerBound = (hedge: string | null): string =>
  /\b(?:more than|over|above|exceed\w*|upwards?)\b/.test(hedge ?? '') ? 'more than' : 'at least';
const upperBound = (hedge: string | null): string =>
  /\b(?:less than|fewer than|under|below|short of)\b/.test(hedge ?? '') ? 'less than' : 'at most';

/** A figure in words: "about 4,500", "at least 42", "50 to 60", "USD 1.2 billion", "3rd". */
export function figureText({ kind, value, hedge }: Pick<FigureMention, 'kind' | 'value' | 'hedge'>): string {
  const { low, high, unit, approximate } = value;
  const write = kind === 'rank' ? ordinalText : numberText;
  if (low === null && high === null) return 'any number';
  if (low === null) return `${upperBound(hedge)} ${withUnit(write(high!), unit, high === 1)}`;
  if (high === null) return `${lowerBound(hedge)} ${withUnit(write(low), unit, low === 1)}`;
  const about = approximate ? 'about ' : '';
  if (low === high) return about + withUnit(write(low), unit, low === 1);
  return about + withUnit(`${write(low)} to ${write(high)}`, unit, false);
}
