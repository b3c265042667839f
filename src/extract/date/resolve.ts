import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.js';
import { SEASON_STARTS } from '../../lexicon/seasons.js';
import { calendarDay, type DayNumber, dayNumber, daysInMonth, easterSunday, nthWeekday } from '../../model/calendar.js';
import { chooseYear, pickedYear } from './choose-year.js';
import { anchorOf, type Context, known, monthOf, now, type Resolved, unknown, yearOf } from './context.js';
import type { DateExpression, Era, Season } from './expression.js';
import {
  astronomical,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js';
import {
  resolveComing,
  resolveDeictic,
  resolveMonth,
  resolveOffset,
  resolvePartOfDay,
  resolveUnit,
  resolveWeekday,
} from './resolve-relative.js';

type Of<Is extends DateExpression['is']> = Extract<DateExpression, { is: Is }>;

const pad = (number: number): string => String(number).padStart(2, '0');

/** What a date means in its context. */
export function resolve(expression: DateExpression, context: Context): Resolved {
  switch (expression.is) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'season':
      return resolveSeason(expression, context);
    case 'quarter':
      return resolveQuarter(expression, context);
    case 'decade':
      return known(decadePeriod(expression.decade ?? shortDecade(expression.tens, context), expression.era));
    case 'century':
      return known(centuryPeriod(expression.century, expression.era));
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'month':
      return resolveMonth(expression, context);
    case 'deictic':
      return resolveDeictic(expression, context);
    case 'unit':
      return resolveUnit(expression, context);
    case 'coming':
      return resolveComing(expression, context);
    case 'part-of-day':
      return resolvePartOfDay(expression, context);
    case 'day-of-month':
      return resolveDayOfMonth(expression, context);
    case 'offset':
      return resolveOffset(expression, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'week-of':
      return resolveWeekOf(expression, context);
  }
}

function resolveCalendar({ year: ref, month, day }: Of<'calendar'>, context: Context): Resolved {
  if (month === null) {
    const year = ref && 'year' in ref ? statedYear(ref, context) : ref ? pickedYear(ref.pick, context)?.year : null;
    return year == null ? unknown('XXXX', 'no year is known') : known(yearPeriod(year));
  }
  const chosen = chooseYear(ref, month, day, context);
  if (!chosen) return unknown(`XXXX-${pad(month)}${day === null ? '' : `-${pad(day)}`}`, 'the year is stated nowhere');
  if (day === null) return known(monthPeriod(chosen.year, month), chosen.how);
  return known(dayPeriod(dayNumber(chosen.year, month, Math.min(day, daysInMonth(chosen.year, month)))), chosen.how);
}

/** "the Club of '89" of a history is of the century it tells of. */
function statedYear(
  { year, era, short }: { year: number; era: Era; short?: boolean },
  { history, anchor }: Context,
): number {
  return short && history && anchor
    ? Math.floor(yearOf(anchor.first) / 100) * 100 + (year % 100)
    : astronomical(year, era);
}

/** "the '90s" are the last that have begun; '20s to '50s of a text without a date are the twentieth century's. */
function shortDecade(tens: number, { source, anchor, history }: Context): number {
  if (history && anchor) return Math.floor(yearOf(anchor.first) / 100) * 10 + tens;
  return source !== null && tens <= 1 && 2000 + tens * 10 <= yearOf(source) ? 200 + tens : 190 + tens;
}

function resolveSeason({ season, year: ref, pick }: Of<'season'>, context: Context): Resolved {
  if (pick && pick !== 'same') return pickedSeason(season, pick, context);
  if (ref && 'year' in ref) return known(seasonPeriod(astronomical(ref.year, ref.era), season));
  const base = context.history ? anchorOf(context)?.first : null;
  if (base != null && !ref) {
    // The winter that follows an autumn is named by the year it ends in.
    const year = yearOf(base) + (season === 'WI' && monthOf(base) >= 7 ? 1 : 0);
    return known(seasonPeriod(year, season), `the year is taken from ${anchorOf(context)!.timex}, told before it`);
  }
  const chosen = chooseYear(ref, SEASON_STARTS[season] + (season === 'WI' ? 0 : 1), null, context);
  return chosen
    ? known(seasonPeriod(chosen.year, season), chosen.how)
    : unknown(`XXXX-${season}`, 'the year is stated nowhere');
}

/** "last fall" has ended before the source's date; "next summer" has not begun; "this spring" is of its year. */
function pickedSeason(season: Season, pick: string, context: Context): Resolved {
  const anchored = pick === 'previous' || pick === 'following';
  const base = (anchored ? anchorOf(context)?.first : null) ?? now(context);
  if (base === null) return unknown(`XXXX-${season}`, 'the year is stated nowhere');
  const how = `counted from ${dayPeriod(base).timex}`;
  const own = yearOf(base);
  const sameYear = seasonPeriod(own, season);
  const ends = season === 'WI' ? dayNumber(own, 2, daysInMonth(own, 2)) : sameYear.last;
  const begins = dayNumber(own, SEASON_STARTS[season], 1);
  if (pick === 'last' || pick === 'previous') return known(ends < base ? sameYear : seasonPeriod(own - 1, season), how);
  if (pick === 'next' || pick === 'following')
    return known(begins > base ? sameYear : seasonPeriod(own + 1, season), how);
  return known(sameYear, how);
}

function resolveQuarter({ quarter, of, year: ref }: Of<'quarter'>, context: Context): Resolved {
  const chosen = chooseYear(ref, quarter * (12 / of), null, context);
  return chosen
    ? known(quarterPeriod(chosen.year, quarter, of), chosen.how)
    : unknown(`XXXX-${of === 4 ? 'Q' : 'H'}${quarter}`, 'the year is stated nowhere');
}

/** The day of a holiday in a year. */
function holidayIn(rule: HolidayRule, year: number): DayNumber {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('weekday' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
  return dayNumber(rule.year ?? year, rule.month, rule.day);
}

function resolveHoliday({ name, year: ref, pick, weekend }: Of<'holiday'>, context: Context): Resolved {
  const rule = HOLIDAYS[name]!;
  const fixed = 'year' in rule && rule.year !== undefined && !ref ? { year: rule.year, how: null } : null;
  const base = calendarDay(holidayIn(rule, now(context) === null ? 2000 : yearOf(now(context)!)));
  const chosen = fixed ?? (pick ? pickedHoliday(rule, pick, context) : chooseYear(ref, base.month, base.day, context));
  if (!chosen)
    return unknown(
      'easter' in rule || 'weekday' in rule ? 'XXXX-XX-XX' : `XXXX-${pad(rule.month)}-${pad(rule.day)}`,
      'the year is stated nowhere',
    );
  const day = holidayIn(rule, chosen.year);
  if (!weekend) return known(dayPeriod(day), chosen.how);
  const week = weekPeriod('easter' in rule ? day : day - 3);
  return known({ timex: `${week.timex}-WE`, grain: 'week', first: week.first + 4, last: week.first + 7 }, chosen.how);
}

function pickedHoliday(rule: HolidayRule, pick: string, context: Context): { year: number; how: string } | null {
  const base =
    (pick === 'previous' || pick === 'following' || pick === 'same' ? anchorOf(context)?.first : null) ?? now(context);
  if (base === null) return null;
  const own = yearOf(base);
  const day = holidayIn(rule, own);
  const step =
    (pick === 'last' || pick === 'previous') && day >= base
      ? -1
      : (pick === 'next' || pick === 'following') && day <= base
        ? 1
        : 0;
  return { year: own + step, how: `counted from ${dayPeriod(base).timex}` };
}

/** "the 25th": of the month told of, or else the one nearest to the source's date. */
function resolveDayOfMonth({ day }: Of<'day-of-month'>, context: Context): Resolved {
  const anchor = anchorOf(context);
  const base =
    anchor && (context.history || context.source === null) && (anchor.grain === 'day' || anchor.grain === 'month')
      ? anchor.first
      : context.source;
  if (base === null) return unknown(`XXXX-XX-${pad(day)}`, 'the month is stated nowhere');
  const { year, month } = calendarDay(base);
  const shift = context.history
    ? 0
    : context.tense === 'future' && day < calendarDay(base).day
      ? 1
      : context.tense !== 'future' && day > calendarDay(base).day
        ? -1
        : 0;
  const first =
    shift === 0
      ? monthPeriod(year, month)
      : monthPeriod(
          month + shift < 1 ? year - 1 : month + shift > 12 ? year + 1 : year,
          ((month + shift + 11) % 12) + 1,
        );
  return known(
    dayPeriod(Math.min(first.first + day - 1, first.last)),
    `the month is taken from ${dayPeriod(base).timex}`,
  );
}

function resolveShift({ days, of }: Of<'shift'>, context: Context): Resolved {
  const inner = resolve(of, context);
  if (inner.period?.grain !== 'day') return unknown('XXXX-XX-XX', 'the day it counts from is not known');
  return known(
    dayPeriod(inner.period.first + days),
    inner.how ?? `the day ${days < 0 ? 'before' : 'after'} ${inner.timex}`,
  );
}

function resolveWeekOf({ week, of }: Of<'week-of'>, context: Context): Resolved {
  const month = resolve(of, context);
  if (month.period?.grain !== 'month') return unknown('XXXX-WXX', 'the month is not known');
  const { first: start, last } = month.period;
  const first = week < 0 ? last - 6 : start + 7 * (week - 1);
  return known(
    { timex: weekPeriod(first + 3).timex, grain: 'week', first, last: Math.min(first + 6, last) },
    month.how,
  );
}
