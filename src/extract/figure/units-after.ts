import { UNITS, type Unit } from '../../lexicon/units.js';
import type { FigureKind } from '../../model/claim.js';
import { after, alternation, matchAt, type NumberExpression } from './reading.js';

const WORDS = new Map(UNITS.flatMap((unit) => unit.words.map((word) => [word.replace(/ /g, ' '), unit] as const)));
const SYMBOLS = new Map(UNITS.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)));

const WORD = new RegExp(
  `([\\s\\u00a0-]{1,3}|)(?:(?:full|more|straight|consecutive|whole|solid|additional|long|extra|further|calendar)\\s{1,3})?(${alternation(WORDS.keys())})(?![\\p{L}\\d])`,
  'iuy',
);
const SYMBOL = new RegExp(`([\\s\\u00a0-]?)(${alternation(SYMBOLS.keys())})(?![\\p{L}\\d])`, 'uy');
const INCHES = /(in)(?![\p{L}\d-])/uy;
const SPACED_LETTERS = new Set(['t', 'm', 'g', 'L', 'W', 'V', 'C', 'F', 'J', 'kt', 'kts']);
/** "5 h 10 min", "64 min 5 s": a letter away from its number is a unit of time where another part follows or leads. */
const isHoursAndMore = (text: string, end: number, letter: string): boolean =>
  letter === 'h' && /^\s?[0-5]?\d\s?m/.test(after(text, end, 6));
/** "3m 12s" are minutes. */
const SECONDS_AFTER = /^\s?[0-5]?\ds(?![\p{L}\d])/u;
/** "7s 6d" was money. */
const PENCE_AFTER = /^\s\d{1,2}d(?![\p{L}\d])/u;
/** "17 degrees below zero Fahrenheit": the sign and the scale after the unit. */
const BELOW_ZERO = /\s{1,3}below\s{1,3}(?:zero|freezing)(?:\s{1,3}(Celsius|Fahrenheit|[CF]\b))?/iy;
/** "second" is an ordinal before these. */
const SECOND_ORDINAL =
  /^[\s-]{1,3}(?:half|halves|place|largest|biggest|highest|most|best|round|string|row|hand|time|leg|term|floor)\b/i;

export interface UnitReading {
  readonly unit: Unit;
  readonly end: number;
  /** True where the unit hangs on the number: "11-week". */
  readonly compound: boolean;
  readonly negative: boolean;
}

function unitAt(text: string, number: NumberExpression): { unit: Unit; end: number; glue: string } | null {
  const word = matchAt(WORD, text, number.end);
  if (word)
    return {
      unit: WORDS.get(word[2]!.toLowerCase().replace(/\s+/g, ' '))!,
      end: number.end + word[0].length,
      glue: word[1]!,
    };
  const symbol = matchAt(SYMBOL, text, number.end);
  if (symbol && number.form !== 'word') {
    const unit = SYMBOLS.get(symbol[2]!.replace(/\s+/g, ' '))!;
    const spacedLetter = symbol[1] !== '' && /^[A-Za-z]{1,2}s?$/.test(symbol[2]!) && symbol[2]!.length === 1;
    const end = number.end + symbol[0].length;
    if (spacedLetter && !SPACED_LETTERS.has(symbol[2]!) && !isHoursAndMore(text, end, symbol[2]!)) return null;
    // "5 t/ha" is a yield, "3 t-shirts" are three, and what "the under-12s" are is no time.
    if (symbol[2] === 't' && /[-/’'.]/.test(text[end] ?? '') && !/^\.(?:\s|$)/.test(after(text, end, 2))) return null;
    if (
      symbol[2] === 's' &&
      (/[a-z]-$/i.test(text.slice(0, number.start).slice(-2)) || PENCE_AFTER.test(after(text, end, 5)))
    )
      return null;
    if (symbol[2] === 'm' && SECONDS_AFTER.test(after(text, end, 6)))
      return { unit: WORDS.get('minute')!, end, glue: '' };
    return { unit, end: number.end + symbol[0].length, glue: symbol[1]! };
  }
  if (number.form === 'digits' && matchAt(INCHES, text, number.end))
    return { unit: WORDS.get('inch')!, end: number.end + 2, glue: '' };
  return null;
}

/** The unit right after a number, as a span that ends with it; null where the number counts things. */
export function readUnit(text: string, number: NumberExpression): UnitReading | null {
  const found = unitAt(text, number);
  if (!found) return null;
  const { unit, glue } = found;
  const rest = after(text, found.end, 24);
  const wordy = number.form !== 'digits' && number.form !== 'phrase';
  if (unit.name === 'second' && SECOND_ORDINAL.test(rest)) return null;
  if (
    unit.name === 'stone' &&
    (wordy || /^[\s-]{1,3}[a-z]{3,}(?<!and|after|in|to|at|but|lighter|heavier|when)\b/.test(rest))
  )
    return null;
  // "8 mil", "two points of light": a glued word unit is only an abbreviation's business.
  if (glue === '' && wordy) return null;
  const below =
    unit.dimension === 'angle' || unit.dimension === 'temperature' ? matchAt(BELOW_ZERO, text, found.end) : null;
  const scale = below?.[1] ? (/^c/i.test(below[1]) ? WORDS.get('celsius')! : WORDS.get('fahrenheit')!) : unit;
  return {
    unit: scale,
    end: found.end + (below?.[0].length ?? 0),
    compound: glue.includes('-'),
    negative: below !== null,
  };
}

/** Which kind of figure a unit makes. */
export function kindOf(unit: Unit): FigureKind {
  if (unit.dimension === 'time') return 'duration';
  if (unit.dimension === 'share' || unit.dimension === 'share-change') return 'percent';
  return 'measure';
}

/** The unit that a word spells out, in any case. */
export const unitSpelled = (word: string): Unit | undefined => WORDS.get(word.toLowerCase());
