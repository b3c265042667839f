import { SEASONS } from '../../lexicon/seasons.js';
import { DAY_PARTS, DEICTIC_DAYS, OFFSET_DIRECTIONS, SELECTORS, TIME_UNITS } from '../../lexicon/time-words.js';
import { monthName } from './calendar-date.js';
import type { DateExpression, DayPart, Selector } from './expression.js';
import { holiday, weekday } from './named-day.js';
import { count, endsThere, ordinal } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';
import type { Found } from './year.js';

export interface FoundWithPart extends Found {
  readonly part?: DayPart | undefined;
  readonly vague?: boolean | undefined;
}

/** "yesterday", "the day before yesterday", "tonight". */
export function deictic(tokens: readonly Token[], index: number): FoundWithPart | null {
  const word = DEICTIC_DAYS.get(at(tokens, index).lower);
  if (word)
    return isProgramme(tokens, index)
      ? null
      : { expression: { is: 'deictic', days: word.days }, next: index + 1, part: word.part };
  return null;
}

/** "USA Today", "the Today programme": capitalised within a sentence. */
function isProgramme(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1);
  return at(tokens, index).capital && before.kind === 'word';
}

const EDGE_MARKS = new Set(['', ',', '.', ';', ':', ')', '–', '—', '!', '?', '"', '”', '’', "'"]);
const endsClause = (token: Token): boolean => EDGE_MARKS.has(token.lower);

/** "the day before", "the day after Thanksgiving", "the night before", "a year earlier" has its own rule. */
export function dayBeside(
  tokens: readonly Token[],
  index: number,
  inner: (index: number) => Found | null,
): FoundWithPart | null {
  const first = isWord(tokens, index, 'the', 'a') ? index + 1 : index;
  if (!isWord(tokens, first, 'day', 'night', 'week', 'year', 'month', 'morning')) return null;
  const dash = isDash(at(tokens, first + 1)) ? 1 : 0;
  const side = first + 1 + dash;
  const sign = isWord(tokens, side, 'after') ? 1 : isWord(tokens, side, 'before') ? -1 : 0;
  if (!sign) return null;
  const unit = at(tokens, first).lower;
  const part = DAY_PARTS.get(unit);
  if (unit === 'day' || part) {
    const of = inner(dash && isDash(at(tokens, side + 1)) ? side + 2 : side + 1);
    if (of && isDayLike(of.expression))
      return { expression: { is: 'shift', days: sign, of: of.expression }, next: of.next, part };
  }
  if (first === index || dash || !endsClause(at(tokens, side + 1))) return null;
  const offsetUnit = part ? 'day' : TIME_UNITS.get(unit)!;
  return {
    expression: { is: 'offset', count: 1, unit: offsetUnit, sign, from: 'then', vague: false },
    next: side + 1,
    part,
  };
}

const isDayLike = (expression: DateExpression): boolean =>
  expression.is === 'weekday' ||
  expression.is === 'holiday' ||
  expression.is === 'deictic' ||
  (expression.is === 'calendar' && expression.day !== null);

/** "36 years ago", "two days earlier", "a few weeks later", "days later", "two years before,". */
export function offset(tokens: readonly Token[], index: number): FoundWithPart | null {
  const bare = TIME_UNITS.get(at(tokens, index).lower);
  const number = bare && at(tokens, index).lower.endsWith('s') ? { value: null, next: index } : count(tokens, index);
  // "37 million years before" is no date that a calendar has.
  if (!number || (bare && isWord(tokens, index - 1, 'million', 'billion', 'thousand', 'hundred'))) return null;
  const half =
    isWord(tokens, number.next, 'and') &&
    isWord(tokens, number.next + 1, 'a') &&
    isWord(tokens, number.next + 2, 'half')
      ? 3
      : 0;
  const dash = isDash(at(tokens, number.next)) ? 1 : 0;
  const unitAt = number.next + half + dash;
  const unit = TIME_UNITS.get(at(tokens, unitAt).lower);
  if (!unit || unit === 'quarter' || unit === 'minute' || unit === 'hour') return null;
  const placed = direction(tokens, unitAt + 1);
  if (!placed) return null;
  const vague = half > 0 || isHedged(tokens, index);
  return {
    expression: { is: 'offset', count: number.value, unit, ...placed.direction, vague },
    next: placed.next,
    vague,
  };
}

const HEDGES = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'over',
  'than',
  'least',
  'barely',
  'under',
]);
const isHedged = (tokens: readonly Token[], index: number): boolean => HEDGES.has(at(tokens, index - 1).lower);

type Direction = { readonly sign: 1 | -1; readonly from: 'now' | 'then' };
function direction(
  tokens: readonly Token[],
  index: number,
): { readonly direction: Direction; readonly next: number } | null {
  const word = at(tokens, index).lower;
  const known = OFFSET_DIRECTIONS.get(word);
  if (known) return isWord(tokens, index + 1, 'than') ? null : { direction: known, next: index + 1 };
  if (word === 'from' && isWord(tokens, index + 1, 'now'))
    return { direction: { sign: 1, from: 'now' }, next: index + 2 };
  if ((word === 'before' || word === 'after') && endsClause(at(tokens, index + 1)))
    return { direction: { sign: word === 'before' ? -1 : 1, from: 'then' }, next: index + 1 };
  return null;
}

/** After these, "the last year" and "the next month" are how long something takes. */
const DURATION_LEADS = new Set(['over', 'in', 'within', 'for', 'during', 'throughout', 'of', 'across', 'through']);

/** "last week", "that same day", "the following year", "this morning", "last August", "next Monday", "the previous April". */
export function selected(tokens: readonly Token[], index: number): FoundWithPart | null {
  const the = isWord(tokens, index, 'the') ? 1 : 0;
  const first = SELECTORS.get(at(tokens, index + the).lower);
  if (first === undefined) return null;
  const doubled =
    isWord(tokens, index + the, 'that', 'this') && isWord(tokens, index + the + 1, 'same', 'coming', 'past', 'very');
  const next = index + the + (doubled ? 2 : 1);
  if (
    isWord(tokens, index + the, 'past', 'last', 'coming', 'current', 'same', 'upcoming') &&
    isDash(at(tokens, next - 1))
  )
    return null;
  const pick = pickAt(tokens, index, the, first, doubled);
  return selectedUnit(tokens, index, next, pick, the) ?? selectedName(tokens, next, pick);
}

function pickAt(tokens: readonly Token[], index: number, the: number, first: Selector, doubled: boolean): Selector {
  if (doubled)
    return isWord(tokens, index + the + 1, 'coming')
      ? 'next'
      : isWord(tokens, index + the + 1, 'past')
        ? 'last'
        : 'same';
  // "the next day" follows the day told of; "next year" follows the source's own.
  return the && first === 'next' && !isWord(tokens, index + the, 'coming', 'upcoming') ? 'following' : first;
}

function selectedUnit(
  tokens: readonly Token[],
  index: number,
  next: number,
  pick: Selector,
  the: number,
): FoundWithPart | null {
  const word = at(tokens, next).lower;
  const after = at(tokens, next + 1);
  if (isDash(after) && after.glued && at(tokens, next + 2).glued) return null;
  const part = DAY_PARTS.get(word);
  if (part && !isWord(tokens, index, 'past', 'current'))
    return { expression: { is: 'part-of-day', pick }, part, next: next + 1 };
  const unit = TIME_UNITS.get(word);
  if (!unit || word.endsWith('s') || unit === 'hour' || unit === 'minute' || unit === 'quarter') return null;
  const duration = DURATION_LEADS.has(at(tokens, index - 1).lower);
  if (isWord(tokens, index + the, 'past')) return null;
  if (
    the &&
    duration &&
    isWord(tokens, index + the, 'last', 'coming', 'next') &&
    (unit !== 'day' || !isWord(tokens, index - 1, 'in', 'over'))
  )
    return null;
  if (the && isWord(tokens, index + the, 'last') && isWord(tokens, next + 1, 'of', 'in')) return null;
  return { expression: { is: 'unit', unit, pick }, next: next + 1 };
}

function selectedName(tokens: readonly Token[], next: number, pick: Selector): Found | null {
  const month = monthName(tokens, next);
  if (month) {
    const isCalendar = at(tokens, month.next).kind === 'digits';
    return isCalendar ? null : { expression: { is: 'month', month: month.value, pick }, next: month.next };
  }
  const day = weekday(tokens, next);
  if (day?.expression.is === 'weekday') return { ...day, expression: { ...day.expression, pick } };
  const feast = holiday(tokens, next);
  if (feast?.expression.is === 'holiday' && !feast.expression.year)
    return { ...feast, expression: { ...feast.expression, pick } };
  const code = SEASONS.get(at(tokens, next).lower);
  if (code === undefined || isWord(tokens, next + 1, 'of')) return null;
  return { expression: { is: 'season', season: code, year: null, pick }, next: next + 1 };
}

const WEEKEND_LEADS = new Set(['at', 'over', 'by', 'for', 'during', 'until', 'before', 'after']);

/** "at the weekend", "in the coming weeks". */
export function vaguePeriod(tokens: readonly Token[], index: number): Found | null {
  if (!isWord(tokens, index, 'the', 'coming')) return null;
  const the = isWord(tokens, index, 'the') ? index + 1 : index;
  if (
    the > index &&
    isWord(tokens, the, 'weekend') &&
    WEEKEND_LEADS.has(at(tokens, index - 1).lower) &&
    !isWord(tokens, the + 1, 'of')
  )
    return { expression: { is: 'unit', unit: 'weekend', pick: 'this' }, next: the + 1 };
  const unit = TIME_UNITS.get(at(tokens, the + 1).lower);
  const plural = unit && at(tokens, the + 1).lower.endsWith('s') && /^(?:day|week|month|year)$/.test(unit);
  return plural && isWord(tokens, the, 'coming') ? { expression: { is: 'coming', unit }, next: the + 2 } : null;
}

const BEFORE_DAY_OF_MONTH = new Set(['on', 'by', 'until', 'since', 'from', 'before', 'after', 'to', 'till']);
const AFTER_DAY_OF_MONTH =
  /^(?:and|but|at|in|when|after|before|for|with|by|to|as|that|he|she|they|it|was|were|had|a|the|who|while|because|i|we)$/;

/** "on the 25th", "the 3rd of the month": a day whose month the text before it tells. */
export function dayOfMonth(tokens: readonly Token[], index: number): Found | null {
  if (!isWord(tokens, index, 'the') || at(tokens, index + 1).kind !== 'digits') return null;
  const day = ordinal(tokens, index + 1);
  if (!day || day.value < 1 || day.value > 31 || !endsThere(tokens, day.next - 1)) return null;
  const expression: DateExpression = { is: 'day-of-month', day: day.value };
  if (
    isWord(tokens, day.next, 'of') &&
    isWord(tokens, day.next + 1, 'the', 'this', 'that') &&
    isWord(tokens, day.next + 2, 'month')
  )
    return { expression, next: day.next + 3 };
  if (!BEFORE_DAY_OF_MONTH.has(at(tokens, index - 1).lower)) return null;
  const after = at(tokens, day.next);
  return endsClause(after) || AFTER_DAY_OF_MONTH.test(after.lower) ? { expression, next: day.next } : null;
}
