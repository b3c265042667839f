import { HOLIDAYS } from '../../lexicon/holidays.js';
import {
  BARE_WEEKDAY,
  DAY_ALONE,
  NEAREST_OR_NEXT,
  RECKONED_FROM,
  YEARLESS,
  YEARS_BACK,
} from '../../lexicon/judge-times.js';
import { addMonths, calendarDay, dayNumber } from '../../model/calendar.js';
import type { TimeValue } from '../../model/value.js';
import { DAY, type Stretch } from './clock.js';
import type { TimeClaim } from './clock-face.js';
import { after, type Lookup, wordsOf } from './comparison.js';

/** Moves a stretch to another that the same words may mean. */
export type Shift = (stretch: Stretch) => Stretch;

const byDays =
  (days: number): Shift =>
  (stretch) => ({ ...stretch, start: stretch.start + days * DAY, end: stretch.end + days * DAY });

function byMonths(months: number): Shift {
  return (stretch) => {
    if (!Number.isFinite(stretch.start)) return stretch;
    const from = Math.floor(stretch.start / DAY);
    const { year, month, day } = addMonths(calendarDay(from), months);
    return byDays(dayNumber(year, month, day) - from)(stretch);
  };
}

const WEEKS = [-7, 7].map(byDays);
/** "The Sunday after the fair" lies in any week near. */
const ANY_WEEK = Array.from({ length: 27 }, (_, i) => byDays(7 * (i - 13)));
/** "The 15th" is of this month, the last or the next. */
const MONTHS = [-1, 1].map(byMonths);
/** A date without a year is read as of the nearest one; ten years to each side are enough to meet any other. */
const YEARS = Array.from({ length: 21 }, (_, i) => byMonths(12 * (i - 10)));
/** "Last May" is the May gone by or the one of last year. */
const NEXT_YEARS = [-12, 12].map(byMonths);

/** What else a date's words may mean than the day that was inferred from them. */
export function shiftsOf(claim: TimeClaim, lookup: Lookup): readonly Shift[] {
  const words = wordsOf(claim, lookup);
  if (BARE_WEEKDAY.test(words)) return RECKONED_FROM.test(after(claim, 12, lookup)) ? ANY_WEEK : WEEKS;
  if (DAY_ALONE.test(words)) return MONTHS;
  const [, named] = NEAREST_OR_NEXT.exec(words) ?? [];
  if (named) return BARE_WEEKDAY.test(named) ? WEEKS : NEXT_YEARS;
  return YEARLESS.test(words) || isHoliday(words) ? YEARS : [];
}

const isHoliday = (words: string): boolean => Object.hasOwn(HOLIDAYS, words.toLowerCase().replace(/['’]/g, ''));

/** Years told as so many ago are counted by the calendar or by birthdays: a year either way. */
export function reckoned(claim: TimeClaim, stretch: Stretch, lookup: Lookup): Stretch {
  if (!YEARS_BACK.test(wordsOf(claim, lookup))) return stretch;
  return { ...stretch, start: byMonths(-12)(stretch).start, end: byMonths(12)(stretch).end };
}

/** A month and day whose year neither the words nor the source tells: `XXXX-10-28`. */
const YEAR_UNKNOWN = /^XXXX-(\d\d)-(\d\d)$/;

/** A day of an unknown year, in the year of the date that it is compared with; any other value as it is. */
export function inYearOf(value: TimeValue, other: TimeValue): TimeValue {
  const [, month, day] = YEAR_UNKNOWN.exec(value.timex) ?? [];
  if (!month || !day || value.earliest !== null) return value;
  // A leap year, so that it has every day, where neither says.
  const [year] = /^\d{4}/.exec(other.earliest ?? '') ?? ['2000'];
  const iso = `${year}-${month}-${day}`;
  return { ...value, earliest: iso, latest: iso };
}
