// Calendar arithmetic on the proleptic Gregorian calendar, with ISO 8601 strings at the edges.
// Years before Christ are astronomical: 1 BC is year 0, 480 BC is -479.
// No `Date`: neither the clock nor the time zone of the machine may touch a value.

import type { TimeValue } from './value.js';

/** Days since 1970-01-01; negative before. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Day number of a calendar day (Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day with that number: the inverse of `dayNumber`. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The same day of the month that many months on, or the month's last day where it has no such day. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { year: to.year, month: to.month, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** ISO 8601 week: the year it belongs to and its number. */
export function isoWeek(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the Western churches (the anonymous Gregorian algorithm; Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The n-th of a weekday in a month (1 = first); negative counts from the month's end (-1 = last). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** Four digits; a sign before years before year 0 and before years past 9999, as ISO 8601 expands them. */
const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : year > 9999 ? `+${year}` : pad(year, 4));

/** `2019-11-25`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day number of `YYYY-MM-DD` (what follows is ignored), or null where it is no day of the calendar. */
export function parseIsoDay(iso: string): DayNumber | null {
  const found = /^([+-]?\d{4,6})-(\d\d)-(\d\d)/.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? dayNumber(year, month, day) : null;
}

/** The first day that a date covers; null where it does not say, and of a time of day alone. */
export const firstDayOf = ({ earliest }: TimeValue): DayNumber | null => parseIsoDay(earliest ?? '');

/** The last day that a date covers; null where it does not say, and of a time of day alone. */
export const lastDayOf = ({ latest }: TimeValue): DayNumber | null => parseIsoDay(latest ?? '');
