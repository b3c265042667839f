import { type DayNumber, dayNumber, daysInMonth } from '../../model/calendar.js';
import { anchorOf, type Context, monthOf, now, yearOf } from './context.js';
import type { YearRef } from './expression.js';
import { astronomical } from './period.js';

/** A year, and how it was found where the words do not state it. */
export interface ChosenYear {
  readonly year: number;
  readonly how: string | null;
}

/** News looks back: a day that lies behind counts as nearer than one as far ahead. */
const PAST_WEIGHT = 0.6;

/** The year that a month, a season or a holiday falls in; null where neither its words nor the context tell. */
export function chooseYear(ref: YearRef, month: number, day: number | null, context: Context): ChosenYear | null {
  if (ref && 'year' in ref) return { year: astronomical(ref.year, ref.era), how: null };
  if (ref) return pickedYear(ref.pick, context);
  if (context.history && context.anchor) return narrativeYear(month, context);
  return context.source === null ? null : nearestYear(month, day, context.source, context);
}

/** "that year", "last year", "the following year". */
export function pickedYear(pick: string, context: Context): ChosenYear | null {
  const anchored = pick === 'same' || pick === 'previous' || pick === 'following';
  const anchor = anchorOf(context);
  const base = anchored && anchor ? anchor.first : now(context);
  if (base === null) return null;
  const step = pick === 'last' || pick === 'previous' ? -1 : pick === 'next' || pick === 'following' ? 1 : 0;
  return {
    year: yearOf(base) + step,
    how: anchored && anchor ? `counted from ${anchor.timex}, told before it` : 'counted from the source’s date',
  };
}

/** Histories go forward: a January after a December is the next year's. */
function narrativeYear(month: number, { anchor }: Context): ChosenYear {
  const year = yearOf(anchor!.first);
  const fine = anchor!.grain === 'day' || anchor!.grain === 'month' || anchor!.grain === 'week';
  const turned = fine && monthOf(anchor!.first) >= 11 && month <= 2;
  return { year: turned ? year + 1 : year, how: `the year is taken from ${anchor!.timex}, told before it` };
}

/** The year that brings the month nearest to the source's date, as the tense around it allows. */
function nearestYear(month: number, day: number | null, source: DayNumber, context: Context): ChosenYear {
  const own = yearOf(source);
  let best = own;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [own, own - 1, own + 1]) {
    const first = dayNumber(year, month, day ?? 1);
    const last = day === null ? dayNumber(year, month, daysInMonth(year, month)) : first;
    const distance = source < first ? first - source : source > last ? (source - last) * PAST_WEIGHT : 0;
    const against =
      (context.tense === 'past' && first > source ? 200 : 0) + (context.tense === 'future' && last < source ? 400 : 0);
    const weighed = distance + against;
    if (weighed < least) [best, least] = [year, weighed];
  }
  return { year: best, how: 'the year is the one nearest to the source’s date' };
}
