import { AFTER_COUNT } from '../../lexicon/date-guards.js';
import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/months.js';
import { SELECTORS, SMALL_NUMBERS } from '../../lexicon/time-words.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicon/weekdays.js';
import type { DateExpression, YearRef } from './expression.js';
import { endsThere, ordinal, standsAlone } from './numbers.js';
import { at, isDash, isWord, skip, type Token } from './tokens.js';
import { type Found, plainYear } from './year.js';

interface Named {
  readonly value: number;
  readonly next: number;
}

/** A month's name, or its abbreviation with the dot that follows it. */
export function monthName(tokens: readonly Token[], index: number): (Named & { readonly short: boolean }) | null {
  const token = at(tokens, index);
  if (!token.capital) return null;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { value: full, next: index + 1, short: false };
  const short = MONTH_ABBREVIATIONS.get(token.lower);
  if (short === undefined) return null;
  const dot = at(tokens, index + 1);
  return { value: short, next: dot.lower === '.' && dot.glued ? index + 2 : index + 1, short: true };
}

/** A weekday's name; abbreviations only where `beforeDate` says that a date follows. */
export function weekdayName(tokens: readonly Token[], index: number, beforeDate: boolean): Named | null {
  const token = at(tokens, index);
  if (!token.capital) return null;
  const full = WEEKDAYS.get(token.lower);
  if (full !== undefined) return { value: full, next: index + 1 };
  const short = beforeDate ? WEEKDAY_ABBREVIATIONS.get(token.lower) : undefined;
  return short === undefined ? null : { value: short, next: skip(tokens, index + 1, '.') };
}

const calendar = (
  year: YearRef,
  month: number | null,
  day: number | null,
  weekday: number | null = null,
): DateExpression => ({
  is: 'calendar',
  year,
  month,
  day,
  weekday,
});

/** The day of a month at `index`: 1 to 31, with or without "th". */
function dayNumberAt(tokens: readonly Token[], index: number): Named | null {
  const token = at(tokens, index);
  if (token.kind !== 'digits' || token.lower.length > 2 || token.number < 1 || token.number > 31) return null;
  if (!standsAlone(tokens, index)) return null;
  const suffixed = ordinal(tokens, index);
  if (suffixed) return suffixed;
  return endsThere(tokens, index) ? { value: token.number, next: index + 1 } : null;
}

/** The year after a month or a day: ", 2019", "of 1940", "of that year", "last year", "'45". */
export function yearAfter(
  tokens: readonly Token[],
  index: number,
): { readonly ref: YearRef; readonly next: number } | null {
  const comma = skip(tokens, index, ',');
  const plain = plainYear(tokens, isWord(tokens, comma, 'of', 'in') ? comma + 1 : comma);
  if (plain) return plain;
  const first = isWord(tokens, comma, 'of') ? comma + 1 : comma;
  const the = isWord(tokens, first, 'the') ? first + 1 : first;
  const pick = SELECTORS.get(at(tokens, the).lower);
  if (pick === undefined || !isWord(tokens, the + 1, 'year')) return null;
  return comma > index ? null : { ref: { pick }, next: the + 2 };
}

/** Where a list or a range goes on to a month with a year ("June and July 1940"), that year. */
export function borrowedYear(tokens: readonly Token[], index: number): YearRef {
  let i = index;
  if (isDash(at(tokens, i)) || isWord(tokens, i, 'and', 'or', 'to', 'through', 'until', ',', '/')) i++;
  else return null;
  while (isWord(tokens, i, 'early', 'late', 'mid', 'the', 'in', 'and') || isDash(at(tokens, i))) i++;
  const day = dayNumberAt(tokens, i);
  const month = monthName(tokens, day?.next ?? i);
  if (!month) return null;
  const after = day ?? dayNumberAt(tokens, month.next);
  const from = after && after.next > month.next ? after.next : month.next;
  return (
    yearAfter(tokens, from)?.ref ??
    (month.next - i < 4 && isWord(tokens, from, ',', 'and') ? borrowedOnce(tokens, from) : null)
  );
}

/** One step further: "September, October and November 1939". */
function borrowedOnce(tokens: readonly Token[], index: number): YearRef {
  const i = isWord(tokens, index + 1, 'and') ? index + 2 : index + 1;
  const month = monthName(tokens, i);
  return month ? (yearAfter(tokens, month.next)?.ref ?? null) : null;
}

const JOINS = new Set(['and', 'to', 'or', 'through', 'until', ',']);
const joins = (token: Token): boolean => isDash(token) || JOINS.has(token.lower);

/** "25 November 2019", "the 25th of August", and the first of "28 and 29 August". */
function dayMonth(tokens: readonly Token[], index: number): Found | null {
  const first = isWord(tokens, index, 'the') ? index + 1 : index;
  const day =
    dayNumberAt(tokens, first) ?? (first > index || isOrdinalOf(tokens, first) ? ordinal(tokens, first) : null);
  if (!day || day.value > 31) return null;
  const of = isWord(tokens, day.next, 'of') ? day.next + 1 : day.next;
  const month = monthName(tokens, of);
  if (month) return dayOfMonth(tokens, day.value, month);
  if (!joins(at(tokens, day.next))) return null;
  const second = dayNumberAt(tokens, isWord(tokens, day.next + 1, 'the') ? day.next + 2 : day.next + 1);
  if (!second) return null;
  const shared = monthName(tokens, isWord(tokens, second.next, 'of') ? second.next + 1 : second.next);
  if (!shared || (at(tokens, day.next).lower === ',' && !isWord(tokens, index - 1, 'on', 'the'))) return null;
  return { expression: calendar(yearAfter(tokens, shared.next)?.ref ?? null, shared.value, day.value), next: day.next };
}

const isOrdinalOf = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).kind === 'word' && isWord(tokens, ordinal(tokens, index)?.next ?? index, 'of');

function dayOfMonth(tokens: readonly Token[], day: number, month: Named): Found {
  const year = yearAfter(tokens, month.next);
  const ref = year?.ref ?? borrowedYear(tokens, month.next);
  return { expression: calendar(ref, month.value, day), next: year?.next ?? month.next };
}

/** "November 25, 2019", "Sept 3", "June 20 of 1792"; in "April 6-7", the 7 too. */
function monthDay(tokens: readonly Token[], index: number): Found | null {
  const month = monthName(tokens, index);
  const day = month && dayNumberAt(tokens, isWord(tokens, month.next, 'the') ? month.next + 1 : month.next);
  if (!month || !day || isCountAfterIn(tokens, index, day.next)) return null;
  const year = yearAfter(tokens, day.next);
  if (year) return { expression: calendar(year.ref, month.value, day.value), next: year.next };
  const second = joins(at(tokens, day.next)) ? dayNumberAt(tokens, day.next + 1) : null;
  if (!second || second.value <= day.value || !isListed(tokens, day.next, second))
    return {
      expression:
        knownDay(tokens, month.value, day) ?? calendar(borrowedYear(tokens, day.next), month.value, day.value),
      next: day.next,
    };
  const secondYear = yearAfter(tokens, second.next);
  const ref = secondYear?.ref ?? null;
  return {
    expression: calendar(ref, month.value, day.value),
    next: secondYear?.next ?? second.next,
    second: { expression: calendar(ref, month.value, second.value), from: day.next + 1 },
  };
}

/** Whether the number after a comma or a dash is another day, and not a count or the day of another month. */
function isListed(tokens: readonly Token[], join: number, second: Named): boolean {
  const after = at(tokens, second.next);
  if (monthName(tokens, second.next)) return false;
  if (at(tokens, join).lower === ',') return isWord(tokens, second.next, 'and', ',');
  if (at(tokens, join).lower === 'to' || isDash(at(tokens, join))) return true;
  return (
    after.kind === 'mark' ||
    !(AFTER_COUNT.has(after.lower) || after.lower.endsWith('s') || SMALL_NUMBERS.has(after.lower))
  );
}

/** "In June 20 people drowned": the number counts what follows it. */
function isCountAfterIn(tokens: readonly Token[], index: number, after: number): boolean {
  const next = at(tokens, after);
  return (
    isWord(tokens, index - 1, 'in') &&
    next.kind === 'word' &&
    !next.capital &&
    (AFTER_COUNT.has(next.lower) || (next.lower.length > 3 && next.lower.endsWith('s')))
  );
}

/** The attacks of September 11 need no year. */
function knownDay(tokens: readonly Token[], month: number, day: Named): DateExpression | null {
  if (month !== 9 || day.value !== 11) return null;
  return /^(?:attacks?|terror|terrorist|terrorists|hijackers|hijackings)$/.test(at(tokens, day.next).lower)
    ? calendar({ year: 2001, era: 'AD' }, 9, 11)
    : null;
}

/** "2019-11-25", "25/11/2019" and "11/25/2019" where one of the two cannot be a month, "25.11.2019". */
function numeric(tokens: readonly Token[], index: number): Found | null {
  if (at(tokens, index).kind !== 'digits') return null;
  const a = at(tokens, index);
  const mark = at(tokens, index + 1);
  const b = at(tokens, index + 2);
  const mark2 = at(tokens, index + 3);
  const c = at(tokens, index + 4);
  if (b.kind !== 'digits' || mark.lower !== mark2.lower || !(mark.glued && b.glued)) return nineEleven(tokens, index);
  if (
    c.kind !== 'digits' ||
    !mark2.glued ||
    !c.glued ||
    (at(tokens, index - 1).kind !== 'word' && !standsAlone(tokens, index))
  )
    return null;
  if (at(tokens, index + 5).glued && /[-/\d]/.test(at(tokens, index + 5).lower)) return null;
  const next = index + 5;
  if (a.lower.length === 4)
    return isValid(b.number, c.number) && /^[-/]$/.test(mark.lower) ? found(a.number, b.number, c.number, next) : null;
  if (c.lower.length !== 4 || !/^[-/.]$/.test(mark.lower)) return null;
  const dayFirst = isValid(b.number, a.number);
  const monthFirst = isValid(a.number, b.number) && mark.lower !== '.';
  if (dayFirst === monthFirst && a.number !== b.number) return null;
  return dayFirst ? found(c.number, b.number, a.number, next) : found(c.number, a.number, b.number, next);
}

const isValid = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const found = (year: number, month: number, day: number, next: number): Found => ({
  expression: calendar({ year, era: 'AD' }, month, day),
  next,
});

/** "9/11" has become the name of a day. */
function nineEleven(tokens: readonly Token[], index: number): Found | null {
  const slash = at(tokens, index + 1);
  const day = at(tokens, index + 2);
  const is = at(tokens, index).lower === '9' && slash.lower === '/' && slash.glued && day.lower === '11' && day.glued;
  return is && standsAlone(tokens, index) && endsThere(tokens, index + 2) && at(tokens, index + 3).lower !== '/'
    ? found(2001, 9, 11, index + 3)
    : null;
}

/** A day of the calendar at `index`, with the weekday that may stand before it ("Saturday, June 14, 2003"). */
export function calendarDate(tokens: readonly Token[], index: number): Found | null {
  const weekday = weekdayName(tokens, index, true);
  if (!weekday) return numeric(tokens, index) ?? dayMonth(tokens, index) ?? monthDay(tokens, index);
  const comma = skip(tokens, weekday.next, ',');
  const date = dayMonth(tokens, comma) ?? monthDay(tokens, comma) ?? numeric(tokens, comma);
  if (date?.expression.is === 'calendar')
    return { ...date, expression: { ...date.expression, weekday: weekday.value } };
  return null;
}
