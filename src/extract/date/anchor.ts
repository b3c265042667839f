import { calendarDay, type DayNumber } from '../../model/calendar.js';
import { type Context, type Resolved, yearOf } from './context.js';
import type { Period } from './period.js';
import type { Reading } from './scan.js';
import { at, isWord, type Token } from './tokens.js';

/** Years this far from the source's own are told of, not reported. */
const FAR = 2;
/** So many stated years, at the least, make a history. */
const ENOUGH = 8;

/**
 * Whether what a text leaves unsaid is to be taken from the dates it told before: so in a text whose stated years
 * lie mostly far from its own, or, where it bears no date, in one that hardly speaks of weekdays or yesterday.
 */
export function isHistory(readings: readonly Reading[], published: DayNumber | null): boolean {
  const own = published === null ? null : calendarDay(published).year;
  let [near, far, current] = [0, 0, 0];
  for (const reading of readings) {
    if (reading.is !== 'date') continue;
    const { expression } = reading.date;
    if (expression.is === 'weekday' || expression.is === 'deictic') current++;
    if (expression.is !== 'calendar' || !expression.year || !('year' in expression.year)) continue;
    if (own === null || Math.abs(expression.year.year - own) > FAR || expression.year.era === 'BC') far++;
    else near++;
  }
  if (own === null) return current < 3 || (far >= ENOUGH * 2 && far > 4 * current);
  return far >= ENOUGH && far > 4 * near && far > 8 * current;
}

/** Further than this from what is told, a bare year is a look aside: "for the first time since 1614". */
const ASIDE_YEARS = 12;

/** The date that what follows counts from: the last one told, save those that only look aside. */
export function nextAnchor(
  tokens: readonly Token[],
  reading: Reading,
  { period }: Resolved,
  context: Context,
): Period | null {
  const { anchor } = context;
  if (!period || period.grain === 'decade' || period.grain === 'century') return anchor;
  return context.history && anchor && looksAside(tokens, reading, period, anchor, context) ? anchor : period;
}

function looksAside(
  tokens: readonly Token[],
  reading: Reading,
  period: Period,
  anchor: Period,
  context: Context,
): boolean {
  const away = yearOf(period.first) - yearOf(anchor.first);
  if (period.grain !== 'year') return false;
  if (Math.abs(away) > ASIDE_YEARS) return true;
  if (isWord(tokens, reading.from - 1, 'since', 'until', 'through', 'than', 'before')) return true;
  if (away > 0 && context.tense === 'future') return true;
  return isAttributive(tokens, reading);
}

/** "the 1975 agreement": the year names a thing, and nothing is told of it. */
const isAttributive = (tokens: readonly Token[], reading: Reading): boolean =>
  isWord(tokens, reading.from - 1, 'the', 'its', 'a', 'an', 'their', 's') &&
  at(tokens, reading.next).kind === 'word' &&
  !isWord(tokens, reading.next, 'and', 'to', 'the', 'in', 'as');
