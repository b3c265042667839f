/** Plurals of the last word of a unit, or of the first before "per", where it is no plain "-s". */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  stone: 'stone',
  times: 'times',
  horsepower: 'horsepower',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
};

/** Units that are written as signs, whatever the number. */
const SIGNS: Readonly<Record<string, string>> = { celsius: '°C', fahrenheit: '°F', kelvin: 'K' };

/**
 * A figure and its unit as a newspaper writes them: "165 kilometres per hour", "6 feet", "20%", "USD 5", "a third".
 * `ends` is one number, or the two ends of a range; `write` puts a number in digits.
 */
export function amountWords(ends: readonly number[], unit: string | null, write: (value: number) => string): string {
  if (unit === 'fraction') return ends.map((end) => fractionWords(end, write)).join(' to ');
  const number = ends.map(write).join(' to ');
  if (unit === null) return number;
  if (unit === '%') return `${number}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  if (unit === 'magnitude') return `magnitude ${number}`;
  const isOne = ends.length === 1 && ends[0] === 1;
  return `${number} ${SIGNS[unit] ?? (isOne ? unit.replaceAll('-', ' ') : pluralOf(unit))}`;
}

function pluralOf(unit: string): string {
  const [counted = '', ...per] = unit.split('-per-');
  const words = counted.split('-');
  const last = words.pop()!;
  const plural = [...words, PLURALS[last] ?? `${last}s`].join(' ');
  return [plural, ...per.map((each) => each.replaceAll('-', ' '))].join(' per ');
}

const PARTS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMERATORS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "a third", "three quarters"; a share that has no such name is told in per cent. */
function fractionWords(value: number, write: (value: number) => string): string {
  for (const [i, part] of PARTS.entries()) {
    const top = value * (i + 2);
    const nearest = Math.round(top);
    const word = NUMERATORS[nearest - 1];
    if (Math.abs(top - nearest) > 1e-9 || !word || nearest >= i + 2) continue;
    if (part === 'half') return part;
    return nearest === 1 ? `${part === 'eighth' ? 'an' : word} ${part}` : `${word} ${part}s`;
  }
  return `${write(Math.round(value * 1000) / 10)}%`;
}
