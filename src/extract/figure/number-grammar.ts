import { MULTIPLIER_SYMBOLS, MULTIPLIER_WORDS } from '../../lexicon/multipliers.js';
import { VAGUE_PLURALS, VULGAR_FRACTIONS } from '../../lexicon/number-words.js';
import { readAndPart, readWordNumber } from './number-words.js';
import { after, alternation, before, matchAt, type NumberExpression, opensWith } from './reading.js';

/** Thin and no-break spaces group digits anywhere; a plain space only before exactly three, not after a word that numbers things. */
const DIGITS =
  /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d{1,12})?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)|[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3}){1,6}(?!\d)(?:[.,]\d{1,3}(?!\d))?|[1-9]\d{0,2}(?: \d{3}){1,4}(?![\d,]|\.\d|-\d)|\d{1,18}(?:\.\d{1,12})?|\.\d{1,12}/y;
const VULGAR = new RegExp(`\\s?(?:[${[...VULGAR_FRACTIONS.keys()].join('')}])`, 'y');
const SLASHED = /[\s-](\d{1,2})\/(\d{1,2})(?![\d/])/y;
const EXPONENT = /\s?[×x]\s?10(?:\^|\s)?([-−–]?\d{1,2})(?!\d)/y;
const SCALE_WORD = new RegExp(`(?:-odd)?[\\s-]{1,3}(${alternation([...MULTIPLIER_WORDS.keys(), 'dozen'])})\\b`, 'iy');
const SCALE_SYMBOL = /(\s?)(mln|mil|mn|Mn|MM|bn|Bn|BN|bln|tn|trn|[kKmMbBT]|cr|Cr)(?![\p{L}\d²³/])/uy;
const A_SCALE = /(?:an?|another)\s{1,3}(?=(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b)/iy;
const HALF_SCALE =
  /(half|(?:a\s{1,3})?quarter)(?:\s{1,3}of)?(?:\s{1,3}an?|-)?\s{0,3}(hundred|thousand|million|billion|trillion|dozen|crore|lakh)\b/iy;
/** "A third of a million": a part of a multiplier too is a number. */
const PART_OF_SCALE =
  /(?:(an?|one|two|three)[\s-]{1,3})?(third|quarter|fifth|tenth)s?\s{1,3}of\s{1,3}an?\s{1,3}(thousand|million|billion|trillion)\b/iy;
const PART_NAMES: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const COUPLE =
  /(?:an?\s{1,3})?(couple|few|several)(?:\s{1,3}of)?\s{1,3}(hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b(?!s)/iy;
const VAGUE = new RegExp(
  `(?:(tens|dozens|hundreds|thousands)\\s{1,3}of\\s{1,3})?(${alternation(VAGUE_PLURALS.keys())})\\b`,
  'iy',
);
const COUPLES: Readonly<Record<string, readonly [number, number]>> = { couple: [2, 2], few: [3, 5], several: [3, 9] };
const MANY: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 100],
  dozens: [24, 99],
  hundreds: [100, 1000],
  thousands: [1000, 10_000],
};

const scaleOf = (word: string): number => (word === 'dozen' ? 12 : MULTIPLIER_WORDS.get(word)!);

const exact = (
  start: number,
  end: number,
  value: number,
  form: NumberExpression['form'],
  multiplier = 1,
): NumberExpression => ({ start, end, low: value, high: value, approximate: false, form, multiplier });

/** Metres where the words after speak of height, way or a race; millions otherwise. */
const METRES_AFTER =
  /^[\s-]{0,3}(?:high|tall|long|wide|deep|above|below|away|off|from|north|south|east|west|up|down|under|underwater|race|sprint|final|finals|hurdles|freestyle|breaststroke|butterfly|backstroke|medley|relay|dash|champion|title|gold|silver|bronze|record|runner|run|waves?|radius|drop|pool|swell|tower|mast|cliff|yacht|boat|ship|vessel|fence|wall|wide|span|mark|x|by|diameter|\(|,|\.|;|$)/i;
const PEOPLE_AFTER =
  /^\s{1,3}(?:of|in|to|for|more|people|men|women|children|tons|tonnes|[a-z]{2,20}s|[a-z]{2,20}\s{1,3}[a-z]{2,20}s|[a-z]{2,20}\s{1,3}[a-z]{2,20}\s{1,3}(?:[a-z]{2,20}\s{1,3}){0,2}[a-z]{2,20}s)\b/;

/** Whether a bare `m` after a number without a currency stands for millions. */
function isMillions(text: string, numberText: string, at: number): boolean {
  const following = after(text, at, 60);
  if (/^\s{0,3}[-–]/.test(following)) return false;
  if (METRES_AFTER.test(following) && !/^\s{1,3}(?:in|to)\b/.test(following))
    return /\d\.\d/.test(numberText) && /^[,.;]/.test(following) && !/^0/.test(numberText);
  return PEOPLE_AFTER.test(following);
}

function readSymbol(text: string, start: number, end: number, money: boolean): { end: number; scale: number } | null {
  const found = matchAt(SCALE_SYMBOL, text, end);
  if (!found) return null;
  const [whole, space, symbol] = found as unknown as [string, string, string];
  const next = end + whole.length;
  if (symbol === 'm' && !money && !isMillions(text, text.slice(start, end), next)) return null;
  if (symbol === 'T' && !money) return null;
  // A 4K screen is no 4,000.
  if (symbol === 'K' && !money && end - start === 1) return null;
  // With a space, a lone letter is a name or a unit ("12 C", "3 m", "5 T") unless money or people follow.
  if (
    space &&
    symbol.length === 1 &&
    !money &&
    !(/[BM]/.test(symbol) && /^\s{1,3}[a-z]/.test(text.slice(next, next + 4)))
  )
    return null;
  if (/^[kK]$/.test(symbol) && !money && /^\s{1,3}(?:race|run|walk|runner|course)\b/.test(text.slice(next, next + 12)))
    return null;
  return { end: next, scale: MULTIPLIER_SYMBOLS.get(symbol)! };
}

/**
 * Reads a number that opens with a digit. `money` says that a currency sign stands before it, which decides whether
 * "35m" are millions or metres.
 */
export function readDigits(text: string, start: number, money: boolean): NumberExpression | null {
  const found = matchAt(DIGITS, text, start);
  if (!found) return null;
  let end = start + found[0].length;
  let value = Number(found[0].replace(/[,\s]/g, ''));
  if (Number.isNaN(value)) return null;
  const slashed = matchAt(SLASHED, text, end);
  if (slashed && Number(slashed[2]) > Number(slashed[1]) && Number.isInteger(value)) {
    end += slashed[0].length;
    value += Number(slashed[1]) / Number(slashed[2]);
  }
  const vulgar = matchAt(VULGAR, text, end);
  if (vulgar) {
    end += vulgar[0].length;
    value += VULGAR_FRACTIONS.get(vulgar[0].trim())!;
  }
  const exponent = matchAt(EXPONENT, text, end);
  if (exponent) {
    end += exponent[0].length;
    value *= 10 ** Number(exponent[1]!.replace(/[−–]/, '-'));
  }
  return scaled(text, { start, end, value }, money);
}

function scaled(
  text: string,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: number },
  money: boolean,
): NumberExpression {
  const part = readAndPart(text, end);
  const halved = part ? { end: part.end, value: value + part.value } : { end, value };
  const word = matchAt(SCALE_WORD, text, halved.end);
  if (word) {
    const scale = scaleOf(word[1]!.toLowerCase());
    const next = halved.end + word[0].length;
    const rest = readAndPart(text, next);
    const more = matchAt(SCALE_WORD, text, next);
    // "1 lakh crore", "10 hundred thousand"
    const twice = more && scale <= 1e5 && scale >= 100 ? scaleOf(more[1]!.toLowerCase()) : 1;
    if (twice > 1)
      return exact(start, next + more![0].length, round(halved.value * scale * twice), 'phrase', scale * twice);
    return exact(
      start,
      rest?.end ?? next,
      round(halved.value * scale + (rest ? rest.value * scale : 0)),
      'phrase',
      scale,
    );
  }
  const symbol = readSymbol(text, start, end, money);
  if (symbol) return exact(start, symbol.end, round(value * symbol.scale), 'phrase', symbol.scale);
  return exact(start, halved.end, halved.value, part ? 'phrase' : 'digits');
}

/** Takes away what binary fractions add: 1.1 × 1e9 is 1,100,000,000. */
const round = (value: number): number => Number(value.toPrecision(15));

/** Whether "half a million" stands here: half of a multiplier is a number, not a share. */
export const opensScaledHalf = (text: string, at: number): boolean =>
  (opensWith(text, at, 'haq') && matchAt(HALF_SCALE, text, at) !== null) ||
  (opensWith(text, at, 'aot') && matchAt(PART_OF_SCALE, text, at) !== null);

/** "a third of a million", "three quarters of a billion" */
function readPartOfScale(text: string, start: number): NumberExpression | null {
  const found = opensWith(text, start, 'aot') ? matchAt(PART_OF_SCALE, text, start) : null;
  if (!found) return null;
  const top = { two: 2, three: 3 }[found[1]?.toLowerCase() as 'two' | 'three'] ?? 1;
  const scale = scaleOf(found[3]!.toLowerCase());
  const value = Number(((top * scale) / PART_NAMES[found[2]!.toLowerCase()]!).toPrecision(6));
  return { ...exact(start, start + found[0].length, value, 'phrase', scale), approximate: true };
}

/** "The hundred and forty who came": after these a hundred needs no number, if one goes on from it. */
const HUNDRED_LEAD = /\b(?:the|those|these|some|his|her|their|its|our|all|other)\s$/i;

/** Reads a number that opens with a letter: "forty-one", "a dozen", "half a million", "tens of thousands". */
export function readWords(text: string, start: number): NumberExpression | null {
  const half = opensWith(text, start, 'haq') ? matchAt(HALF_SCALE, text, start) : null;
  if (half) {
    const part = half[1]!.toLowerCase() === 'half' ? 1 / 2 : 1 / 4;
    const scale = scaleOf(half[2]!.toLowerCase());
    return exact(start, start + half[0].length, part * scale, 'phrase', scale);
  }
  const part = readPartOfScale(text, start);
  if (part) return part;
  const couple = opensWith(text, start, 'acfs') ? matchAt(COUPLE, text, start) : null;
  if (couple) {
    const [low, high] = COUPLES[couple[1]!.toLowerCase()]!;
    const scale = scaleOf(couple[2]!.toLowerCase());
    const end = start + couple[0].length;
    return { start, end, low: low * scale, high: high * scale, approximate: true, form: 'phrase', multiplier: scale };
  }
  const vague = matchAt(VAGUE, text, start);
  if (vague) return readVague(start, vague);
  const article = opensWith(text, start, 'a') ? matchAt(A_SCALE, text, start) : null;
  const at = start + (article?.[0].length ?? 0);
  const words = readWordNumber(text, at);
  if (!words) return null;
  const form = words.words === 1 && !article ? 'word' : 'phrase';
  // "a hundred thousand" and "hundred" alone: only an article or a number may open a multiplier.
  if (!article && words.words === 1 && words.multiplier > 1) return null;
  const led = words.words > 1 && words.multiplier === 1 && HUNDRED_LEAD.test(before(text, start, 8));
  if (
    !article &&
    !led &&
    /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|lac|crore|quadrillion)\b/i.test(text.slice(at, at + 12))
  )
    return null;
  const number = exact(start, words.end, words.value, form, words.multiplier);
  return /-odd/i.test(text.slice(start, words.end)) ? { ...number, approximate: true } : number;
}

function readVague(start: number, found: RegExpExecArray): NumberExpression {
  const [low, high] = VAGUE_PLURALS.get(found[2]!.toLowerCase())!;
  const many = found[1] ? MANY[found[1].toLowerCase()]! : null;
  const end = start + found[0].length;
  // "tens of thousands" is 10,000 to 100,000: the tens count thousands, and a thousand is where thousands begin.
  const band = many ? [many[0] * low, many[1] * low] : [low, high];
  return { start, end, low: band[0]!, high: band[1]!, approximate: true, form: 'vague', multiplier: 1 };
}
