import type { TimeUnit } from '../../lexicon/time-words.js';
import { addMonths, calendarDay, type DayNumber, weekdayOf } from '../../model/calendar.js';
import {
  anchorOf,
  BEFORE,
  type Context,
  known,
  monthOf,
  now,
  type Resolved,
  SOURCE,
  unknown,
  yearOf,
} from './context.js';
import type { DateExpression, Selector } from './expression.js';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  type Grain,
  monthPeriod,
  type Period,
  timexYear,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';

type Of<Is extends DateExpression['is']> = Extract<DateExpression, { is: Is }>;

const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const backTo = (from: DayNumber, weekday: number): DayNumber => from - ((weekdayOf(from) - weekday + 7) % 7);
const onTo = (from: DayNumber, weekday: number): DayNumber => from + ((weekday - weekdayOf(from) + 7) % 7);

/** News looks back: a weekday is the last one, unless the words around it point ahead. */
export function resolveWeekday({ weekday, pick, weeks }: Of<'weekday'>, context: Context): Resolved {
  if (weeks !== null && context.source !== null)
    return known(
      dayPeriod(weekPeriod(context.source).first + 7 * weeks + weekday - 1),
      `counted in weeks from ${dayPeriod(context.source).timex}, ${SOURCE}`,
    );
  const anchor = anchorOf(context);
  const told =
    anchor?.grain === 'day' && (context.history || pick === 'following' || pick === 'previous' || pick === 'same')
      ? anchor.first
      : null;
  const base = told ?? context.source;
  if (base === null) return unknown(`XXXX-WXX-${weekday}`, 'the week is stated nowhere');
  const day = weekdayFrom(base, weekday, pick, context, told !== null);
  const side = day < base ? 'before' : day > base ? 'after' : 'of';
  return known(
    dayPeriod(day),
    `the ${WEEKDAY_NAMES[weekday]} ${side} ${dayPeriod(base).timex}, ${told === null ? SOURCE : BEFORE}`,
  );
}

function weekdayFrom(
  base: DayNumber,
  weekday: number,
  pick: Selector | null,
  context: Context,
  told: boolean,
): DayNumber {
  if (pick === 'last' || pick === 'previous') return backTo(base - 1, weekday);
  if (pick === 'next' || pick === 'following') return onTo(base + 1, weekday);
  if (told) return onTo(base, weekday);
  if (context.tense === 'future' || (pick === 'this' && context.tense !== 'past')) return onTo(base, weekday);
  return backTo(base, weekday);
}

/** "last August", "next March", "the previous April". */
export function resolveMonth({ month, pick }: Of<'month'>, context: Context): Resolved {
  const anchored = pick === 'previous' || pick === 'following' || pick === 'same';
  const base = (anchored ? anchorOf(context)?.first : null) ?? now(context);
  if (base === null) return unknown(`XXXX-${String(month).padStart(2, '0')}`, 'the year is stated nowhere');
  const [year, own] = [yearOf(base), monthOf(base)];
  const step =
    (pick === 'last' || pick === 'previous') && month >= own
      ? -1
      : (pick === 'next' || pick === 'following') && month <= own
        ? 1
        : 0;
  return known(monthPeriod(year + step, month), `counted from ${dayPeriod(base).timex}`);
}

export function resolveDeictic({ days }: Of<'deictic'>, context: Context): Resolved {
  const { source } = context;
  if (source === null) return unknown('XXXX-XX-XX', 'the source bears no date');
  const how = days === 0 ? 'is' : days < 0 ? 'is the day before' : 'is the day after';
  return known(dayPeriod(source + days), `${how} ${dayPeriod(source).timex}, ${SOURCE}`);
}

const FINENESS: Readonly<Record<Grain, number>> = {
  day: 0,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  year: 4,
  decade: 5,
  century: 6,
};
const UNIT_GRAIN: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const PLACEHOLDER: Readonly<Record<Grain, string>> = {
  day: 'XX-XX',
  week: 'WXX',
  month: 'XX',
  season: 'XX',
  quarter: 'QX',
  year: '',
  decade: '',
  century: '',
};

/** The period of that unit around `day`, `steps` of them on. */
function around(day: DayNumber, unit: TimeUnit, steps: number): Period {
  const { year } = calendarDay(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day + 7 * steps);
    case 'weekend':
      return weekendPeriod(day + 7 * steps);
    case 'fortnight':
      return weekPeriod(day + 14 * steps);
    case 'month': {
      const to = addMonths(calendarDay(day), steps);
      return monthPeriod(to.year, to.month);
    }
    case 'quarter': {
      const to = addMonths(calendarDay(day), 3 * steps);
      return monthPeriod(to.year, to.month);
    }
    case 'year':
      return yearPeriod(year + steps);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + steps, 'AD');
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + 1 + steps, 'AD');
    default:
      return dayPeriod(day + steps);
  }
}

/** "last week", "that year", "the following day". */
export function resolveUnit({ unit, pick }: Of<'unit'>, context: Context): Resolved {
  const anchored = pick === 'same' || pick === 'previous' || pick === 'following';
  const anchor = anchorOf(context);
  const steps = pick === 'last' || pick === 'previous' ? -1 : pick === 'next' || pick === 'following' ? 1 : 0;
  if ((anchored || (context.history && pick === 'this')) && anchor)
    return fromPeriod(anchor, unit, steps, `counted from ${anchor.timex}, ${BEFORE}`);
  if (context.source === null) return unknown(unplaced(unit), 'the source bears no date');
  const how = `counted from ${dayPeriod(context.source).timex}, ${SOURCE}`;
  if (unit === 'weekend') return known(weekendFrom(context.source, pick, context), how);
  return known(around(context.source, unit, steps), how);
}

/** "the weekend" in news is the one that has passed or is passing, unless the words around it point ahead. */
function weekendFrom(source: DayNumber, pick: Selector, context: Context): Period {
  const inside = weekdayOf(source) >= 6;
  if (pick === 'next') return weekendPeriod(source + (inside ? 7 : 0));
  if (pick === 'last') return weekendPeriod(source - 7);
  return weekendPeriod(inside || context.tense === 'future' ? source : source - 7);
}

const COMING_DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 14, week: 70, month: 366, year: 3660 };

/** "in the coming weeks": some time after the source's date. */
export function resolveComing({ unit }: Of<'coming'>, { source }: Context): Resolved {
  if (source === null) return unknown('FUTURE_REF', 'the source bears no date');
  const last = source + (COMING_DAYS[unit] ?? 366);
  return known(
    { timex: 'FUTURE_REF', grain: 'decade', first: source, last },
    `some time after ${dayPeriod(source).timex}, ${SOURCE}`,
  );
}

/** Counted from a period: exact where the period is at least as fine as the unit. */
function fromPeriod(from: Period, unit: TimeUnit, steps: number, how: string): Resolved {
  const grain = UNIT_GRAIN[unit] ?? 'day';
  if (FINENESS[from.grain] <= FINENESS[grain]) return known(around(from.first, unit, steps), how);
  return unknown(`${timexYear(yearOf(from.first))}-${PLACEHOLDER[grain]}`, `${how}, which is not so exact`);
}

const unplaced = (unit: TimeUnit): string => {
  const rest = PLACEHOLDER[UNIT_GRAIN[unit] ?? 'day'];
  return rest ? `XXXX-${rest}` : 'XXXX';
};

/** "last night", "this morning", "that evening", "the next morning". */
export function resolvePartOfDay({ pick }: Of<'part-of-day'>, context: Context): Resolved {
  const anchored =
    pick === 'same' || pick === 'previous' || pick === 'following' || (context.history && pick === 'this');
  const anchor = anchorOf(context);
  const steps = pick === 'last' || pick === 'previous' ? -1 : pick === 'next' || pick === 'following' ? 1 : 0;
  if (anchored && anchor) return fromPeriod(anchor, 'day', steps, `counted from ${anchor.timex}, ${BEFORE}`);
  if (context.source === null) return unknown('XXXX-XX-XX', 'the source bears no date');
  return known(dayPeriod(context.source + steps), `counted from ${dayPeriod(context.source).timex}, ${SOURCE}`);
}

/** "36 years ago" counts from the source's date, "two days earlier" from the date told before it. */
export function resolveOffset(expression: Of<'offset'>, context: Context): Resolved {
  const { count, unit, sign, from } = expression;
  if (count === null) return unknown(unplaced(unit), 'how many is not said');
  const anchor = anchorOf(context);
  if (from === 'then' && anchor)
    return fromPeriod(anchor, unit, sign * count, `counted from ${anchor.timex}, ${BEFORE}`);
  const base = from === 'then' ? now(context) : context.source;
  if (base === null) return unknown(unplaced(unit), 'the source bears no date');
  return known(around(base, unit, sign * count), `counted from ${dayPeriod(base).timex}, ${SOURCE}`);
}
