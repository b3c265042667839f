import { HOLIDAYS } from '../../lexicon/holidays.js';
import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/months.js';
import { SEASONS } from '../../lexicon/seasons.js';
import {
  DAY_PARTS,
  DECADE_WORDS,
  DEICTIC_DAYS,
  ORDINALS,
  PERIOD_EDGES,
  SELECTORS,
  SMALL_NUMBERS,
  TENS,
  TIME_UNITS,
} from '../../lexicon/time-words.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicon/weekdays.js';
import { clockAt } from './clock.js';
import { dateAt } from './date-phrase.js';
import type { ClockReading, DateReading } from './expression.js';
import type { PersonMonths } from './named-period.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** A date or a time of day with the indices of its tokens. */
export type Reading = (
  | { readonly is: 'date'; readonly date: DateReading }
  | { readonly is: 'clock'; readonly clock: ClockReading }
) & { readonly from: number; readonly next: number };

const wordsOf = (...tables: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  tables.flatMap((table) => [...table.keys()]);

/** Every word that a date or a time can begin with: the rest of a text costs one look-up a word. */
const STARTS: ReadonlySet<string> = new Set([
  ...wordsOf(MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, WEEKDAY_ABBREVIATIONS, SEASONS, DAY_PARTS, DECADE_WORDS),
  ...wordsOf(DEICTIC_DAYS, ORDINALS, PERIOD_EDGES, SELECTORS, SMALL_NUMBERS, TENS, TIME_UNITS),
  ...Object.keys(HOLIDAYS).flatMap((name) => [name.split(' ')[0]!, name.split(' ')[0]!.replace(/s$/, '')]),
  ...[
    'the',
    'a',
    'an',
    "'",
    'later',
    'earlier',
    'latter',
    'half',
    'quarter',
    'several',
    'some',
    'noon',
    'midday',
    'midnight',
  ],
  ...['q', 'h', 'ad', 'final', 'valentine', 'st', 'rest', 'turn', 'thirtieth', 'new'],
]);

/** Every date and time among the tokens, in order and disjoint, each time linked to the day said with it. */
export function scan(tokens: readonly Token[], people: PersonMonths): readonly Reading[] {
  const readings: Reading[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    const starts =
      token.kind === 'digits'
        ? !isIdleNumber(tokens, index)
        : STARTS.has(token.lower) && !isIdleArticle(tokens, index) && !isIdleApostrophe(tokens, index);
    index = starts ? readAt(tokens, index, people, readings) : index + 1;
  }
  return link(tokens, readings);
}

const ARTICLES = new Set(['the', 'a', 'an', 'that', 'this', 'some']);
const AFTER_ARTICLE = new Set(['small', 'closing', 'remainder', 'couple', 'few', 'hundred', 'dozen', 'very']);

/** Most articles begin nothing: the word after them tells at once. */
function isIdleArticle(tokens: readonly Token[], index: number): boolean {
  if (!ARTICLES.has(tokens[index]!.lower)) return false;
  const after = at(tokens, index + 1);
  if (after.lower === '.') return false; // "A.D."
  return after.kind !== 'digits' && !STARTS.has(after.lower) && !AFTER_ARTICLE.has(after.lower);
}

/** Every word that goes on with a date or a time of day that digits begin, but for the year of four digits. */
const AFTER_DIGITS: ReadonlySet<string> = new Set([
  ...wordsOf(MONTHS, MONTH_ABBREVIATIONS, TIME_UNITS),
  ...'of and to or through until till summer winter autumn bc bce ad ce b a p am pm o in at that this noon midday midnight'.split(
    ' ',
  ),
]);

/** "41 soldiers": digits before any other word count something. */
function isIdleNumber(tokens: readonly Token[], index: number): boolean {
  const after = at(tokens, index + 1);
  return tokens[index]!.lower.length !== 4 && after.kind === 'word' && !after.glued && !AFTER_DIGITS.has(after.lower);
}

/** An apostrophe begins "'08" and "'90s", and nothing else. */
const isIdleApostrophe = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.lower === "'" && at(tokens, index + 1).kind !== 'digits';

/** Reads at `index`, adds what it finds, and says where to go on. */
function readAt(tokens: readonly Token[], index: number, people: PersonMonths, readings: Reading[]): number {
  const clock = clockAt(tokens, index);
  if (clock) {
    readings.push({ is: 'clock', clock: clock.reading, from: index, next: clock.next });
    return clock.next;
  }
  const match = dateAt(tokens, index, people);
  if (!match) return index + 1;
  for (const date of match.readings) readings.push({ is: 'date', date, from: index, next: match.next });
  return Math.max(match.next, index + 1);
}

const CONNECTORS = new Set([
  ',',
  '(',
  ')',
  'on',
  'at',
  'about',
  'around',
  'by',
  'in',
  'approximately',
  'shortly',
  'just',
  'before',
  'after',
  'a',
  'little',
  'right',
  'roughly',
  'nearly',
  'almost',
  'time',
  'local',
  'since',
  'until',
  'from',
  'between',
]);

/** Whether only such words stand between two readings as leave them one phrase. */
function adjoins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!CONNECTORS.has(at(tokens, i).lower)) return false;
  return true;
}

const RANGE_JOINS = new Set(['to', 'and', 'until', 'or']);

/** Gives each time the day said beside it: the one after it first ("9 p.m. on Wednesday"), else the one before. */
function link(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  const linked: Reading[] = [...readings];
  for (let i = linked.length - 1; i >= 0; i--) {
    const reading = linked[i]!;
    if (reading.is !== 'clock') continue;
    const date = dayAfter(tokens, reading, linked[i + 1]) ?? dayBefore(tokens, linked[i - 1], reading);
    if (date) linked[i] = { ...reading, clock: { ...reading.clock, date } };
  }
  return linked;
}

function dayAfter(tokens: readonly Token[], reading: Reading, after: Reading | undefined): DateReading | null {
  if (!after) return null;
  const between = after.from - reading.next;
  if (after.is === 'date')
    return between <= 2 && !isWord(tokens, reading.next, ',', 'at') && adjoins(tokens, reading.next, after.from)
      ? after.date
      : null;
  const joined = between <= 2 && (isDash(at(tokens, reading.next)) || RANGE_JOINS.has(at(tokens, reading.next).lower));
  return joined && after.clock.date && after.clock.date.start > after.clock.start ? after.clock.date : null;
}

const dayBefore = (tokens: readonly Token[], before: Reading | undefined, reading: Reading): DateReading | null =>
  before?.is === 'date' && adjoins(tokens, before.next, reading.from) ? before.date : null;
