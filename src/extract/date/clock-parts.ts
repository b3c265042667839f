import { OPEN_ZONES, ZONE_OFFSETS } from '../../lexicon/date-zones.js';
import { DAY_PARTS } from '../../lexicon/time-words.js';
import { at, isDash, isWord, type Token } from './tokens.js';

export type Half = 'am' | 'pm' | null;
export interface ClockFound {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half;
  readonly next: number;
}
/** "am", "p.m.", "PM" at `index`. */
export function meridiem(
  tokens: readonly Token[],
  index: number,
): { readonly half: 'am' | 'pm'; readonly next: number } | null {
  const word = at(tokens, index).lower;
  if (word === 'am' || word === 'pm') return { half: word, next: index + 1 };
  const m = at(tokens, index + 2);
  if ((word !== 'a' && word !== 'p') || at(tokens, index + 1).lower !== '.' || !m.glued || m.lower !== 'm') return null;
  const dot = at(tokens, index + 3);
  return { half: word === 'a' ? 'am' : 'pm', next: dot.glued && dot.lower === '.' ? index + 4 : index + 3 };
}

const HALF_OF = { MO: 'am', AF: 'pm', EV: 'pm', NI: null } as const;

/** "in the morning", "at night", "that evening": which half of the day is meant. */
export function daytime(
  tokens: readonly Token[],
  index: number,
  hour: number,
): { readonly half: Half; readonly next: number } | null {
  const lead =
    isWord(tokens, index, 'in') && isWord(tokens, index + 1, 'the')
      ? 2
      : isWord(tokens, index, 'at', 'that', 'this')
        ? 1
        : 0;
  const part = lead ? DAY_PARTS.get(at(tokens, index + lead).lower) : undefined;
  if (!part || isWord(tokens, index + lead, 'dawn')) return null;
  const half = part === 'NI' ? (hour >= 6 && hour < 12 ? 'pm' : 'am') : HALF_OF[part];
  return { half, next: index + lead + 1 };
}

const CLOCK_LEADS = new Set([
  'at',
  'around',
  'about',
  'by',
  'until',
  'till',
  'from',
  'between',
  'past',
  'before',
  'after',
  'to',
  'and',
  'since',
  'nearly',
  'almost',
  'was',
  'only',
  'of',
  'approximately',
]);
export const led = (tokens: readonly Token[], index: number): boolean => CLOCK_LEADS.has(at(tokens, index - 1).lower);

const JOINS = new Set(['to', 'and', 'until', 'or', 'till']);
/** The half of the day that the end of a range states: "between 7 and 8 p.m.". */
export function borrowedHalf(tokens: readonly Token[], index: number): Half {
  if (!isDash(at(tokens, index)) && !JOINS.has(at(tokens, index).lower)) return null;
  const digits = at(tokens, index + 1);
  if (digits.kind !== 'digits' || digits.number > 12) return null;
  const minutes = minutesAt(tokens, index + 1);
  return meridiem(tokens, minutes?.next ?? index + 2)?.half ?? null;
}

/** ":42", ".42" right after the digits at `index`. */
export function minutesAt(
  tokens: readonly Token[],
  index: number,
): { readonly minute: number; readonly mark: string; readonly next: number } | null {
  const mark = at(tokens, index + 1);
  const digits = at(tokens, index + 2);
  const joined =
    mark.glued && digits.glued && digits.kind === 'digits' && digits.lower.length === 2 && digits.number < 60;
  return joined && (mark.lower === ':' || mark.lower === '.')
    ? { minute: digits.number, mark: mark.lower, next: index + 3 }
    : null;
}

/** The zone at `index`: its offset (null where the name leaves it open), and the index after it. */
export function zoneAt(
  tokens: readonly Token[],
  index: number,
): { readonly offset: string | null; readonly next: number } | null {
  const token = at(tokens, index);
  if (token.kind !== 'word' || !token.capital || token.lower.length > 4) return null;
  const name = token.lower.toUpperCase();
  if (OPEN_ZONES.has(name)) return { offset: null, next: index + 1 };
  const offset = ZONE_OFFSETS[name];
  return offset === undefined ? null : { offset, next: index + 1 };
}
