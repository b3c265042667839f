import { CURRENCIES, MINOR_UNITS } from '../../lexicon/currencies.js';
import type { CurrencyChoice } from './currency-choice.js';
import { after, alternation, before, matchAt, type NumberExpression } from './reading.js';

const BY_SIGN = new Map(CURRENCIES.flatMap((currency) => currency.signs.map((sign) => [sign, currency] as const)));
const BY_WORD = new Map(
  CURRENCIES.flatMap((currency) => currency.words.map((word) => [word.toLowerCase(), currency] as const)),
);
const MINOR_BY_WORD = new Map(MINOR_UNITS.flatMap((minor) => minor.words.map((word) => [word, minor] as const)));
const CODES = CURRENCIES.flatMap((currency) => currency.signs.filter((sign) => /^[A-Z]{3}$/.test(sign)));

const SIGN_BEFORE = new RegExp(`(?:^|[^\\p{L}\\d])((?:${alternation(BY_SIGN.keys())})\\s?[-−]?)$`, 'u');
const WORD_AFTER = new RegExp(`([\\s\\u00a0-]{1,3})(${alternation(BY_WORD.keys())})(?![\\p{L}\\d])`, 'iuy');
const CODE_AFTER = new RegExp(`\\s?(${alternation(CODES)})(?![\\p{L}\\d])`, 'uy');
const MINOR_AFTER = new RegExp(`([\\s-]{0,3})(${alternation(MINOR_BY_WORD.keys())})(?![\\p{L}\\d])`, 'iuy');

/** Signs that are also plain letters: only an amount that looks like money makes them one. */
const LETTER_SIGNS = new Set([
  'R',
  'K',
  'N',
  'P',
  'PS',
  'Sh',
  'Dh',
  'SR',
  'TL',
  'MK',
  'ZK',
  'Bs',
  'Tk',
  'MAD',
  'TRY',
  'COP',
]);
/** Words that mean money only after a large amount: "the 14 won", "three real", "two crowns". */
const SHY_WORDS = new Set(['won', 'real', 'sol', 'soles', 'dong', 'crowns', 'pound', 'cfa', 'kn', 'sterling', 'rand']);
/** "Fifty grand", but for "two grand pianos": what follows ends the phrase or goes on after a sum. */
const GRAND =
  /\s{1,3}grand(?=[.,;:!?)”"’]|$|\s{1,3}(?:an?|and|or|but|in|to|on|from|for|of|off|each|per|more|less|she|he|it|they|we|that|worth|up|down|back|short|out|over|at|with)\b)/iy;
const VIDEO_LINES = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

export interface MoneyReading {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly compound: boolean;
  /** What the amount is to be multiplied by: a thousand for "grand". */
  readonly factor: number;
}

/** The currency sign that stands before a number, and where it starts; the number itself is not looked at. */
export function signBefore(
  text: string,
  at: number,
): { readonly start: number; readonly sign: string; readonly negative: boolean } | null {
  const found = SIGN_BEFORE.exec(text.slice(Math.max(0, at - 10), at));
  if (!found) return null;
  const sign = found[1]!.replace(/\s?[-−]?$/, '');
  return {
    start: at - found[1]!.length,
    sign: BY_SIGN.has(sign) ? sign : found[1]!.trim(),
    negative: /[-−]$/.test(found[1]!),
  };
}

/** Whether the number after a sign that is a plain letter looks like an amount: "K500", "R8,000", "R31.40", not "R2" or "K-9". */
export function signFits(text: string, sign: string, number: NumberExpression): boolean {
  if (!LETTER_SIGNS.has(sign)) return true;
  const written = text.slice(number.start, number.end);
  if (/[A-Z]/.test(text[number.end] ?? '') || text[number.end] === '-') return false;
  if (sign === 'N' || sign === 'P' || sign === 'PS') return number.multiplier > 1 || /,\d{3}/.test(written);
  return number.multiplier > 1 || number.low >= 100 || /,\d{3}|\d\.\d{2}$/.test(written);
}

export const codeOfSign = (sign: string, currencies: CurrencyChoice): string => currencies.codeOf(BY_SIGN.get(sign)!);

const PRICED_BEFORE =
  /\b(?:cost(?:s|ing)?|price|paid|pays?|paying|worth|fined?|sold\sfor|spen[dt]|budget|salary|award|prize)\b[^.;]{0,24}$/i;

const PRICE_AFTER =
  /^\s{1,3}(?:\([$€]|(?:award|prize|fine|grant|reward|che(?:que|ck)|bill|loan|donation|debt|contract|project|scheme|budget|salary|price|bonus|deposit|ransom)\b)/;

/** Whether "pounds" weigh: a hyphen, "of beef", a verb of weight, or a text that never shows a pound sign. */
function poundsWeigh(
  text: string,
  number: NumberExpression,
  end: number,
  glue: string,
  currencies: CurrencyChoice,
): boolean {
  const following = after(text, end, 24);
  if (number.multiplier >= 1000)
    return /^\s{1,3}of\s{1,3}(?!debt|funding|investment|savings|aid|damage|tax|public|extra|new|state)/.test(following);
  if (PRICED_BEFORE.test(before(text, number.start, 48)) || PRICE_AFTER.test(following)) return false;
  if (glue.includes('-') || /^\s{1,3}of\b/.test(following)) return true;
  if (/\b(?:weigh\w*|lift\w*|lost|shed|gain\w*|heavy|weight)\b[^.]*$/i.test(before(text, number.start, 40)))
    return true;
  return !currencies.showsPounds();
}

/** A currency in words, a code or a coin after a number: "million dollars", "10m USD", "19 cents", "241p". */
export function moneyAfter(text: string, number: NumberExpression, currencies: CurrencyChoice): MoneyReading | null {
  const word = matchAt(WORD_AFTER, text, number.end);
  if (word) {
    const name = word[2]!.toLowerCase().replace(/\s+/g, ' ');
    const end = number.end + word[0].length;
    const large = number.low >= 1000 || number.multiplier > 1 || (name === 'crowns' && !Number.isInteger(number.low));
    if (SHY_WORDS.has(name) && !large && !(name === 'pound' && word[1] !== '-' && number.low <= 1) && name !== 'rand')
      return null;
    if (name === 'pounds' || name === 'pound') {
      if (poundsWeigh(text, number, end, word[1]!, currencies)) return null;
    }
    if (/^\s{1,3}(?:zone|area)\b/.test(after(text, end, 8))) return null;
    return {
      start: number.start,
      end,
      unit: currencies.codeOf(BY_WORD.get(name)!),
      compound: word[1] === '-',
      factor: 1,
    };
  }
  const code = matchAt(CODE_AFTER, text, number.end);
  if (code)
    return {
      start: number.start,
      end: number.end + code[0].length,
      unit: codeOfSign(code[1]!, currencies),
      compound: false,
      factor: 1,
    };
  const grand = number.multiplier === 1 ? matchAt(GRAND, text, number.end) : null;
  if (grand)
    return {
      start: number.start,
      end: number.end + grand[0].length,
      unit: currencies.own(),
      compound: false,
      factor: 1000,
    };
  const minor = matchAt(MINOR_AFTER, text, number.end);
  if (!minor) return null;
  const name = minor[2]!.toLowerCase();
  if (name === 'p' && (minor[1] !== '' || minor[2] !== 'p' || VIDEO_LINES.has(number.low))) return null;
  if (minor[1] === '' && name !== 'p' && name !== '¢' && name !== 'c') return null;
  return {
    start: number.start,
    end: number.end + minor[0].length,
    unit: MINOR_BY_WORD.get(name)!.name,
    compound: false,
    factor: 1,
  };
}
