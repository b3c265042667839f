import { BEFORE_MONTH, NEVER_BEFORE_PERSON } from '../../lexicon/date-guards.js';
import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/months.js';
import { NAMES_BEFORE_SEASON, SEASONS } from '../../lexicon/seasons.js';
import { SELECTORS } from '../../lexicon/time-words.js';
import { borrowedYear, monthName, weekdayName, yearAfter } from './calendar-date.js';
import type { YearRef } from './expression.js';
import { numberWord, ordinal } from './numbers.js';
import { at, isDash, isWord, type Token } from './tokens.js';
import { type Found, plainYear } from './year.js';

/** Months by which the document names people ("Theresa May"), so that bare ones need better evidence. */
export type PersonMonths = ReadonlySet<number>;

/** "March 1940", "August of that year", "September". */
export function bareMonth(tokens: readonly Token[], index: number, people: PersonMonths): Found | null {
  const month = monthName(tokens, index);
  if (!month) return null;
  const year = yearAfter(tokens, month.next) ?? shortYearAfter(tokens, month.next) ?? yearAfterDay(tokens, month.next);
  const borrowed = year ? null : borrowedYear(tokens, month.next);
  if (!year && !borrowed && !isMonth(tokens, index, month, people)) return null;
  const ref = year?.ref ?? borrowed;
  return {
    expression: { is: 'calendar', year: ref, month: month.value, day: null, weekday: null },
    next: year?.next ?? month.next,
  };
}

/** "a September night in 2023". */
function yearAfterDay(tokens: readonly Token[], index: number): ReturnType<typeof yearAfter> {
  const day = isWord(tokens, index, 'night', 'evening', 'morning', 'afternoon', 'day', 'weekend', 'weekday');
  return day && isWord(tokens, index + 1, 'in', 'of') ? plainYear(tokens, index + 2) : null;
}

function shortYearAfter(tokens: readonly Token[], index: number): { ref: YearRef; next: number } | null {
  const digits = at(tokens, index + 1);
  if (at(tokens, index).lower !== "'" || !digits.glued || digits.lower.length !== 2 || digits.number < 0) return null;
  return { ref: { year: (digits.number < 30 ? 2000 : 1900) + digits.number, era: 'AD' }, next: index + 2 };
}

function isMonth(
  tokens: readonly Token[],
  index: number,
  month: { readonly value: number; readonly next: number; readonly short: boolean },
  people: PersonMonths,
): boolean {
  const before = at(tokens, index - 1);
  const after = at(tokens, month.next);
  if (month.short) return NEVER_BEFORE_PERSON.has(before.lower) && !after.capital;
  if (before.kind === 'word' && before.capital && !BEFORE_MONTH.has(before.lower)) return false;
  if (!AMBIGUOUS_MONTHS.has(month.value)) return !isName(tokens, month.next);
  if (NEVER_BEFORE_PERSON.has(before.lower)) return true;
  if (people.has(month.value) || after.capital) return false;
  // "along the March." is a walk: after an article a noun must follow.
  if (/^(?:the|a)$/.test(before.lower) && (after.kind !== 'word' || /^(?:to|on|of|for|and|was|is)$/.test(after.lower)))
    return false;
  const led = BEFORE_MONTH.has(before.lower) || (isDash(before) && before.glued);
  return led && !isWord(tokens, month.next, 'family', 'on', 'said', 'says', 'told', 'of', 'against', 'past');
}

/** "January Jones": a capital right after, within one sentence, not led by a word of time. */
const isName = (tokens: readonly Token[], after: number): boolean =>
  at(tokens, after).capital && isWord(tokens, after + 1, 'said', 'says', 'told', ',');

const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  [...MONTHS].filter(([, month]) => AMBIGUOUS_MONTHS.has(month)).map(([name]) => name),
);

/** Months that the tokens use as a person's name: "Theresa May", "Mrs May", "April Jones". */
export function personMonths(tokens: readonly Token[]): PersonMonths {
  const people = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.capital || !AMBIGUOUS_NAMES.has(token.lower)) continue;
    const month = MONTHS.get(token.lower)!;
    const before = at(tokens, i - 1);
    const named = before.capital && !BEFORE_MONTH.has(before.lower) && !weekdayName(tokens, i - 1, true);
    if (named && at(tokens, i + 1).number < 0) people.add(month);
    if (isWord(tokens, i + 1, 'said', 'told', 'says', "'") && isWord(tokens, i - 1, '.', 'mrs', 'mr', 'ms'))
      people.add(month);
  }
  return people;
}

const SEASON_LEADS = new Set([
  'in',
  'the',
  'this',
  'last',
  'next',
  'by',
  'since',
  'until',
  'early',
  'late',
  'mid',
  'during',
  'that',
  'of',
  'following',
  'through',
  'throughout',
  'before',
  'previous',
  'and',
  'or',
  'their',
  'its',
  'his',
  'her',
  'main',
  'second',
  'another',
  'over',
  'coming',
  'for',
  'between',
  'middle',
  '-',
]);
const AFTER_SEASON_NAMES =
  /^(?:camps?|school|olympics?|games|palace|holidays?|jobs?|interns?|house|squash|vacation|coat|clothes|sports?|fuel|water|onions?|rolls?|vegetables?|tires?|tyres?|wheat|barley|solstice|equinox|break|born|time)$/;

/** "the fall of 2017", "summer 1918", "1982 summer", "spring". */
export function season(tokens: readonly Token[], index: number): Found | null {
  const token = at(tokens, index);
  const code = SEASONS.get(token.lower);
  if (code === undefined) return null;
  const before = at(tokens, index - 1);
  if (NAMES_BEFORE_SEASON.has(before.lower)) return null;
  const year = yearAfter(tokens, index + 1) ?? shortYearAfter(tokens, index + 1);
  const ref = year?.ref ?? seasonYear(tokens, index + 1);
  if (!ref && !isBareSeason(tokens, index)) return null;
  return { expression: { is: 'season', season: code, year: ref, pick: null }, next: year?.next ?? index + 1 };
}

function isBareSeason(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const before = at(tokens, index - 1);
  const after = at(tokens, index + 1);
  if (!SEASON_LEADS.has(before.lower) || AFTER_SEASON_NAMES.test(after.lower) || (token.capital && after.capital))
    return false;
  if (token.lower !== 'fall') return !(token.lower === 'spring' && isWord(tokens, index - 1, 'and', 'or', 'to', 'of'));
  // "the fall" is mostly a defeat or a drop: only "in the fall" and "last fall" are the season.
  const inThe =
    before.lower === 'the' &&
    isWord(tokens, index - 2, 'in', 'during', 'by', 'until', 'since', 'throughout', 'over', 'through');
  return (
    (inThe && !isWord(tokens, index + 1, 'of', 'from', 'in')) ||
    isWord(tokens, index - 1, 'early', 'late', 'mid', 'last', 'next', 'this')
  );
}

/** "the autumn and early winter of 1871": the year stands with the second. */
function seasonYear(tokens: readonly Token[], index: number): YearRef {
  let i = index;
  if (!isDash(at(tokens, i)) && !isWord(tokens, i, 'and', 'or', 'to')) return null;
  i++;
  while (isWord(tokens, i, 'early', 'late', 'the')) i++;
  return SEASONS.get(at(tokens, i).lower) === undefined ? null : (yearAfter(tokens, i + 1)?.ref ?? null);
}

/** "Q3 2023", "third quarter of 2023", "the second half of next year", "H1 2019". */
export function quarter(tokens: readonly Token[], index: number): Found | null {
  const token = at(tokens, index);
  const digits = at(tokens, index + 1);
  if (token.capital && (token.lower === 'q' || token.lower === 'h') && digits.glued && digits.lower.length === 1) {
    const of = token.lower === 'q' ? 4 : 2;
    const valid = digits.number >= 1 && digits.number <= of;
    const year = yearAfter(tokens, index + 2);
    return valid && (year || of === 4)
      ? {
          expression: { is: 'quarter', quarter: digits.number, of, year: year?.ref ?? null },
          next: year?.next ?? index + 2,
        }
      : null;
  }
  const which = isWord(tokens, index, 'latter')
    ? { value: 2, next: index + 1 }
    : isWord(tokens, index, 'last', 'final')
      ? { value: 0, next: index + 1 }
      : ordinal(tokens, index);
  const of = which && isWord(tokens, which.next, 'quarter') ? 4 : which && isWord(tokens, which.next, 'half') ? 2 : 0;
  if (!which || !of || which.value > of) return null;
  const year = yearOfPart(tokens, which.next + 1);
  return year && { expression: { is: 'quarter', quarter: which.value || of, of, year: year.ref }, next: year.next };
}

function yearOfPart(tokens: readonly Token[], index: number): { readonly ref: YearRef; readonly next: number } | null {
  const stated = yearAfter(tokens, index) ?? plainYear(tokens, index);
  if (stated) return stated;
  if (isWord(tokens, index, 'of') && isWord(tokens, index + 1, 'the') && isWord(tokens, index + 2, 'year'))
    return { ref: { pick: 'this' }, next: index + 3 };
  const pick = SELECTORS.get(at(tokens, index).lower);
  return pick !== undefined && isWord(tokens, index + 1, 'year') ? { ref: { pick }, next: index + 2 } : null;
}

/** "the first week of November": the week's number. */
export function weekNumber(
  tokens: readonly Token[],
  index: number,
): { readonly week: number; readonly next: number } | null {
  const which = isWord(tokens, index, 'last', 'final')
    ? { value: -1, next: index + 1 }
    : (ordinal(tokens, index) ?? numberWord(tokens, index));
  if (
    !which ||
    which.value > 5 ||
    !isWord(tokens, which.next, 'week', 'weekend') ||
    !isWord(tokens, which.next + 1, 'of', 'in')
  )
    return null;
  return { week: which.value, next: which.next + 2 };
}
