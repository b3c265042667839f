/** A day as a page states it above an article; the year is null where it is left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Length of what was read, from the start of the text given. */
  readonly length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s{1,3})?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s{1,3}((?:19|20)\\d\\d))?';
const ISO = /^((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)/;
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s{1,3}${DAY}(?![\\d:])${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY}\\s{1,3}(?:of\\s)?${MONTH}${YEAR}(?![\\p{L}\\d])`, 'iu');

const LONGEST_LINE = 90;
const TIME_OF_DAY = /^[\s,|–—-]{0,4}(?:(?:at\s)?\d{1,2}[:.]\d\d.{0,20})?$/;

/** Reads the date that `text` opens with: "2019-11-27", "Friday, October 27, 2023", "14 July 2023", "Sept. 10". */
export function readWrittenDate(text: string): WrittenDate | null {
  const opening = text.slice(0, 60);
  const iso = ISO.exec(opening);
  if (iso) return checked(iso[0].length, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(opening);
  if (monthFirst) return fromWords(monthFirst[0], monthFirst[1]!, monthFirst[2]!, monthFirst[3]);
  const dayFirst = DAY_FIRST.exec(opening);
  return dayFirst && fromWords(dayFirst[0], dayFirst[2]!, dayFirst[1]!, dayFirst[3]);
}

function fromWords(read: string, month: string, day: string, year: string | undefined): WrittenDate | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return checked(read.length, year ? Number(year) : null, number, Number(day));
}

function checked(length: number, year: number | null, month: number, day: number): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day, length };
}

/** In a year that is not known, February has 29 days. */
function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** ISO 8601 (YYYY-MM-DD), or null where the year is missing. */
export function isoDateOf(date: WrittenDate | null): string | null {
  if (date === null || date.year === null) return null;
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/**
 * The date (ISO 8601) that a line above an article states, or null where the line says anything else:
 * "Friday, October 27, 2023", "Jakarta, Friday 14 July 2023", "Published: 3 May 2021, 10:32 am".
 */
export function readDateLine(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const words = line.replace(/^(?:published|updated|posted|date)\s{0,2}:?\s{1,3}/i, '');
  const starts = [0, ...[...words.matchAll(/,\s{1,2}/g)].map((found) => found.index + found[0].length)];
  for (const start of starts.slice(0, 4)) {
    const date = readWrittenDate(words.slice(start));
    if (date && TIME_OF_DAY.test(words.slice(start + date.length))) return isoDateOf(date);
  }
  return null;
}

const BREAK = /[,.;:|–—-]\s{1,3}/g;
/** What a line says beside a day, so that the day is the article's: its hour, who wrote it, what it is. */
const OF_AN_ARTICLE = /\d[:.]\d\d|^(?:by|from)\s|\b(?:bulletin|edition|release|newsletter|dispatch)\b/i;
const FILED_FROM = /^,\s\p{Lu}[\p{L}.'’ -]{2,40}$/u;
const SIGNED = /(?:^|\n)\s{0,4}\(([^()\n]{6,80})\)\s{0,8}$/;

/**
 * The date that a line above an article states beside what it is: "Relief bulletin, Monday 12 May",
 * "13 October 2022, Lima bureau". A day without its year counts only where the line is plainly an article's own,
 * lest a headline's day be taken for it.
 */
export function readDateBeside(line: string): WrittenDate | null {
  const words = line.replace(/\.$/, '');
  if (words.length > LONGEST_LINE) return null;
  for (const found of words.matchAll(BREAK)) {
    const date = readWrittenDate(words.slice(found.index + found[0].length));
    const rest = date && words.slice(found.index + found[0].length + date.length);
    if (date && TIME_OF_DAY.test(rest!) && (date.year !== null || OF_AN_ARTICLE.test(words))) return date;
  }
  const opening = readWrittenDate(words);
  return opening && opening.year !== null && FILED_FROM.test(words.slice(opening.length)) ? opening : null;
}

/** The date of the line in brackets that closes an article: "(The Harrow Mercury, 28 January 2023)". */
export function readSignedDate(text: string): WrittenDate | null {
  const signed = SIGNED.exec(text.slice(-100));
  return signed && readDateBeside(signed[1]!);
}
