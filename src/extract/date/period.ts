import { SEASON_STARTS } from '../../lexicon/seasons.js';
import {
  addMonths,
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeek,
  weekdayOf,
} from '../../model/calendar.js';
import type { Era, Season } from './expression.js';

export type Grain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** A stretch of days with a TIMEX3 value. */
export interface Period {
  readonly timex: string;
  readonly grain: Grain;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The astronomical year (1 BC is 0), which all arithmetic here uses. */
export const astronomical = (year: number, era: Era): number => (era === 'BC' ? 1 - year : year);

/** "1939", "BC0480": years as TIMEX3 writes them. */
export const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

export function dayPeriod(day: DayNumber): Period {
  const { year, month, day: number } = calendarDay(day);
  return { timex: `${timexYear(year)}-${pad(month, 2)}-${pad(number, 2)}`, grain: 'day', first: day, last: day };
}

/** Monday to Sunday. */
export function weekPeriod(day: DayNumber): Period {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  return { timex: `${timexYear(year)}-W${pad(week, 2)}`, grain: 'week', first: monday, last: monday + 6 };
}

/** The Saturday and Sunday of the week of `day`. */
export function weekendPeriod(day: DayNumber): Period {
  const { timex, first } = weekPeriod(day);
  return { timex: `${timex}-WE`, grain: 'week', first: first + 5, last: first + 6 };
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  return {
    timex: `${timexYear(year)}-${pad(month, 2)}`,
    grain: 'month',
    first,
    last: first + daysInMonth(year, month) - 1,
  };
}

export function yearPeriod(year: number): Period {
  return { timex: timexYear(year), grain: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** "The winter of 1914" may be the one that began or the one that ended in it: its bounds hold both. */
export function seasonPeriod(year: number, season: Season): Period {
  const start = SEASON_STARTS[season];
  const first = season === 'WI' ? dayNumber(year - 1, 12, 1) : dayNumber(year, start, 1);
  const end = addMonths({ year, month: start, day: 1 }, 3);
  return { timex: `${timexYear(year)}-${season}`, grain: 'season', first, last: dayNumber(end.year, end.month, 1) - 1 };
}

/** A quarter (`of` 4) or a half (`of` 2) of a year. */
export function quarterPeriod(year: number, quarter: number, of: 4 | 2): Period {
  const months = 12 / of;
  const end = addMonths({ year, month: (quarter - 1) * months + 1, day: 1 }, months);
  return {
    timex: `${timexYear(year)}-${of === 4 ? 'Q' : 'H'}${quarter}`,
    grain: 'quarter',
    first: dayNumber(year, (quarter - 1) * months + 1, 1),
    last: dayNumber(end.year, end.month, 1) - 1,
  };
}

/** `decade` 197 is 1970 to 1979. "The 1800s" are as often the century. */
export function decadePeriod(decade: number, era: Era): Period {
  if (era === 'BC')
    return {
      timex: `BC${pad(decade, 3)}`,
      grain: 'decade',
      first: dayNumber(-decade * 10 - 8, 1, 1),
      last: dayNumber(1 - decade * 10, 12, 31),
    };
  const span = decade % 10 === 0 && decade !== 200 ? 99 : 9;
  return {
    timex: pad(decade, 3),
    grain: 'decade',
    first: dayNumber(decade * 10, 1, 1),
    last: dayNumber(decade * 10 + span, 12, 31),
  };
}

/** The twentieth century is 1900 to 2000: people count it both ways. */
export function centuryPeriod(century: number, era: Era): Period {
  const zero = (century - 1) * 100;
  if (era === 'BC')
    return {
      timex: `BC${pad(century - 1, 2)}`,
      grain: 'century',
      first: dayNumber(1 - century * 100, 1, 1),
      last: dayNumber(-zero, 12, 31),
    };
  return {
    timex: pad(century - 1, 2),
    grain: 'century',
    first: dayNumber(zero, 1, 1),
    last: dayNumber(zero + 100, 12, 31),
  };
}
