import { DAY_PARTS, PERIOD_EDGES } from '../../lexicon/time-words.js';
import { calendarDate } from './calendar-date.js';
import type { DateExpression, DateReading, DayPart, Edge, Match } from './expression.js';
import { holiday, weekday } from './named-day.js';
import { bareMonth, type PersonMonths, quarter, season, weekNumber } from './named-period.js';
import { dayBeside, dayOfMonth, deictic, type FoundWithPart, offset, selected, vaguePeriod } from './relative.js';
import { at, isDash, isWord, type Token } from './tokens.js';
import { yearish } from './year.js';

interface Phrase extends FoundWithPart {
  readonly edge?: Edge;
}

/** One date without the words that narrow it ("early", "the end of", "night"). Most specific rules first. */
function base(tokens: readonly Token[], index: number, people: PersonMonths): FoundWithPart | null {
  // Digits begin few of them.
  if (at(tokens, index).kind === 'digits')
    return (
      calendarDate(tokens, index) ??
      quarter(tokens, index) ??
      offset(tokens, index) ??
      yearSeason(tokens, index) ??
      yearish(tokens, index)
    );
  return (
    calendarDate(tokens, index) ??
    quarter(tokens, index) ??
    dayBeside(tokens, index, (inner) => calendarDate(tokens, inner) ?? named(tokens, inner, people)) ??
    offset(tokens, index) ??
    yearish(tokens, index) ??
    selected(tokens, index) ??
    vaguePeriod(tokens, index) ??
    dayOfMonth(tokens, index) ??
    named(tokens, index, people)
  );
}

/** A day, month or season by its name. */
function named(tokens: readonly Token[], index: number, people: PersonMonths): FoundWithPart | null {
  return (
    holiday(tokens, index) ??
    bareMonth(tokens, index, people) ??
    season(tokens, index) ??
    weekday(tokens, index) ??
    deictic(tokens, index)
  );
}

/** "their 1982 summer offensives". */
function yearSeason(tokens: readonly Token[], index: number): FoundWithPart | null {
  if (!isWord(tokens, index + 1, 'summer', 'winter', 'autumn')) return null;
  const year = yearish(tokens, index);
  const named = year?.next === index + 1 && year.expression.is === 'calendar' ? season(tokens, index + 1) : null;
  if (!named && year?.expression.is === 'calendar' && year.next === index + 1) {
    const code = isWord(tokens, index + 1, 'summer') ? 'SU' : isWord(tokens, index + 1, 'winter') ? 'WI' : 'FA';
    return { expression: { is: 'season', season: code, year: year.expression.year, pick: null }, next: index + 2 };
  }
  return null;
}

const isDay = (expression: DateExpression): boolean =>
  expression.is === 'weekday' ||
  expression.is === 'deictic' ||
  expression.is === 'holiday' ||
  expression.is === 'shift' ||
  expression.is === 'day-of-month' ||
  (expression.is === 'offset' && expression.unit === 'day') ||
  (expression.is === 'unit' && expression.unit === 'day') ||
  (expression.is === 'calendar' && expression.day !== null);

/** A date with the part of the day that follows it: "Monday night", "9 November at dawn". */
function withPart(tokens: readonly Token[], found: FoundWithPart | null): Phrase | null {
  if (!found || found.part || found.second || !isDay(found.expression)) return found;
  const word = at(tokens, found.next);
  const early = word.lower === 'early' || word.lower === 'late' ? 1 : 0;
  const part = DAY_PARTS.get(at(tokens, found.next + early).lower);
  if (!part || at(tokens, found.next + early).capital || isWord(tokens, found.next, 'overnight', 'dawn')) return found;
  return { expression: found.expression, next: found.next + early + 1, part, vague: found.vague };
}

const THE_PERIODS = /^(?:year|month|week|decade|century|day|weekend)$/;

/** "the year", "summer" after "the end of": periods that alone would say nothing. */
function inner(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  const found = withPart(tokens, base(tokens, index, people));
  if (found) return found;
  const the = isWord(tokens, index, 'the') ? index + 1 : index;
  const word = at(tokens, the).lower;
  if (the > index && THE_PERIODS.test(word))
    return { expression: { is: 'unit', unit: word as 'year', pick: 'this' }, next: the + 1 };
  return the > index ? withPart(tokens, base(tokens, the, people)) : null;
}

/** Steps over "of the", "in the", "on" between an edge and what it is the edge of. */
function over(tokens: readonly Token[], index: number): number {
  return isWord(tokens, index, 'of', 'in', 'on') ? index + 1 : index;
}

/** "early 2018", "mid-May", "late on Tuesday", "later this year", "Later in 1792". */
function leadingEdge(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  const word = at(tokens, index).lower;
  const later = word === 'later' || word === 'earlier';
  const edge: Edge | null = word === 'early' ? 'early' : word === 'late' ? 'late' : word === 'mid' ? 'mid' : null;
  if (!later && !edge) return null;
  if (
    edge &&
    isWord(tokens, index + 1, 'in', 'on') &&
    isWord(tokens, index + 2, 'the') &&
    DAY_PARTS.get(at(tokens, index + 3).lower)
  )
    return trailingPart(tokens, index + 2, people);
  const dash = isDash(at(tokens, index + 1)) && edge ? index + 2 : index + 1;
  const found = inner(tokens, over(tokens, dash), people);
  if (!found || (later && !isLaterIn(tokens, index + 1, found.expression))) return null;
  // "early Monday" is before dawn, which TIMEX3 has no code for; the day stands.
  return isDay(found.expression) || later ? found : { edge: edge!, ...found };
}

/** "later this year" and "later in 1792", but not "later Monday" or "no later than May". */
const isLaterIn = (tokens: readonly Token[], next: number, expression: DateExpression): boolean =>
  isWord(tokens, next, 'in') || (expression.is === 'unit' && isWord(tokens, next, 'this', 'that', 'the'));

/** "the end of 2019", "the start of next month", "the latter part of the year", "the close of the decade". */
function edgeOf(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  const the = isWord(tokens, index, 'the', 'a') ? index + 1 : index;
  let i = the;
  let edge: Edge | null | undefined = PERIOD_EDGES.get(at(tokens, i).lower);
  if (
    isWord(tokens, i, 'latter', 'early', 'late', 'later', 'opening', 'closing', 'final', 'last', 'first') &&
    isWord(tokens, i + 1, 'part', 'half', 'days', 'weeks', 'months', 'years')
  ) {
    edge = isWord(tokens, i, 'early', 'opening', 'first') ? 'early' : 'late';
    i++;
  } else if (isWord(tokens, i, 'rest', 'remainder')) edge = null;
  else if (isWord(tokens, i, 'turn')) edge = 'early';
  if (edge === undefined || !isWord(tokens, i + 1, 'of')) return null;
  const found = inner(tokens, i + 2, people);
  if (!found) return null;
  return isDay(found.expression) || !edge ? found : { edge, ...found };
}

/** "the night of 12 May 1803", "the early hours of yesterday", "the morning of Christmas Day". */
function trailingPart(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  let i = isWord(tokens, index, 'the') ? index + 1 : index;
  const early = isWord(tokens, i, 'early', 'small', 'late');
  if (early) i++;
  let part: DayPart | undefined = DAY_PARTS.get(at(tokens, i).lower);
  if (part && isWord(tokens, i + 1, 'hours')) i++;
  if (!part && early && isWord(tokens, i, 'hours')) part = 'MO';
  const of = isWord(tokens, i + 1, 'of', 'on') ? i + 2 : -1;
  if (!part || of < 0) return null;
  const found = base(tokens, isWord(tokens, of, 'the') && !base(tokens, of, people) ? of + 1 : of, people);
  return found && isDay(found.expression) ? { ...found, part } : null;
}

/** "the first week of November". */
function weekOf(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  const the = isWord(tokens, index, 'the') ? index + 1 : index;
  const week = weekNumber(tokens, the);
  const month = week && (bareMonth(tokens, week.next, people) ?? selected(tokens, week.next));
  if (!week || !month) return null;
  return { expression: { is: 'week-of', week: week.week, of: month.expression }, next: month.next };
}

/** "month's end", "year-end". */
function possessiveEnd(tokens: readonly Token[], index: number): Phrase | null {
  const word = at(tokens, index).lower;
  if (word !== 'month' && word !== 'year') return null;
  const possessive =
    at(tokens, index + 1).lower === "'" && isWord(tokens, index + 2, 's')
      ? index + 3
      : isDash(at(tokens, index + 1))
        ? index + 2
        : -1;
  if (possessive < 0 || !isWord(tokens, possessive, 'end')) return null;
  return { expression: { is: 'unit', unit: word, pick: 'this' }, edge: 'late', next: possessive + 1 };
}

const HEDGES = new Set(['about', 'around', 'circa', 'c', 'ca', 'approximately', 'roughly', 'some', 'nearly', 'almost']);
const isHedged = (tokens: readonly Token[], index: number): boolean =>
  HEDGES.has(at(tokens, index - 1).lower) ||
  (at(tokens, index - 1).lower === '.' && isWord(tokens, index - 2, 'c', 'ca'));

/** "the 1970s", "the fall of 2017": the article belongs to the name of the period. */
const takesArticle = (tokens: readonly Token[], index: number, { is }: DateExpression): boolean =>
  isWord(tokens, index - 1, 'the') && (is === 'decade' || is === 'century' || is === 'season' || is === 'quarter');

function phraseAt(tokens: readonly Token[], index: number, people: PersonMonths): Phrase | null {
  // What narrows a date is told in words.
  if (at(tokens, index).kind === 'digits')
    return quarter(tokens, index) ?? weekOf(tokens, index, people) ?? withPart(tokens, base(tokens, index, people));
  return (
    quarter(tokens, isWord(tokens, index, 'the') ? index + 1 : index) ??
    weekOf(tokens, index, people) ??
    edgeOf(tokens, index, people) ??
    leadingEdge(tokens, index, people) ??
    trailingPart(tokens, index, people) ??
    withPart(tokens, base(tokens, index, people)) ??
    possessiveEnd(tokens, index)
  );
}

/** The date or dates that start at token `index`, or null. */
export function dateAt(tokens: readonly Token[], index: number, people: PersonMonths): Match | null {
  const found = phraseAt(tokens, index, people);
  if (!found) return null;
  const hedged = isHedged(tokens, index) || found.vague === true;
  const shared = { edge: found.edge ?? null, part: found.part ?? null, hedged };
  const end = (next: number): number => at(tokens, next - 1).end;
  const start = at(tokens, takesArticle(tokens, index, found.expression) ? index - 1 : index).start;
  if (!found.second)
    return { readings: [{ start, end: end(found.next), expression: found.expression, ...shared }], next: found.next };
  const { from, expression } = found.second;
  const first: DateReading = { start, end: end(from - 1), expression: found.expression, ...shared };
  return {
    readings: [
      first,
      { start: at(tokens, from).start, end: end(found.next), expression, edge: null, part: null, hedged: false },
    ],
    next: found.next,
  };
}
