const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** TIMEX3's codes for parts of a year and of a day (TimeML annotation guidelines 1.2.1, section 2.2). */
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'the past',
  FUTURE_REF: 'the future',
};

const monthName = (month: string): string | undefined => MONTHS[Number(month) - 1];

function weekday(year: number, month: number, day: number): string {
  // The Gregorian calendar starts in 1582; weekdays before it would be wrong.
  if (year < 1583) return '';
  return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} `;
}

function dayText(year: string, month: string, day: string): string | undefined {
  const name = monthName(month);
  if (name === undefined) return undefined;
  if (year === 'XXXX') return `${Number(day)} ${name}`;
  return `${weekday(Number(year), Number(month), Number(day))}${Number(day)} ${name} ${Number(year)}`;
}

type Reader = readonly [RegExp, (parts: readonly string[]) => string | undefined];

const READERS: readonly Reader[] = [
  [/^(\d{4})$/, ([year]) => String(Number(year))],
  [/^(\d{3})X?$/, ([decade]) => `${decade}0s`],
  [/^(\d{2})(?:XX)?$/, ([century]) => `${century}00s`],
  [/^(\d{4}|XXXX)-(\d\d)-(\d\d)$/, ([year, month, day]) => dayText(year!, month!, day!)],
  [/^(\d{4}|XXXX)-(\d\d)$/, ([year, month]) => withYear(monthName(month!), year!)],
  [/^(\d{4}|XXXX)-([A-Z][A-Z\d])$/, ([year, season]) => withYear(SEASONS[season!], year!)],
  [/^(\d{4}|XXXX)-W(\d\d)$/, ([year, week]) => withYear(`week ${Number(week)} of`, year!)],
  [/^(\d{4})-W(\d\d)-WE$/, ([year, week]) => `weekend of week ${Number(week)} of ${year}`],
  [/^XXXX-WXX-(\d)$/, ([day]) => WEEKDAYS[Number(day) % 7]],
];

const withYear = (name: string | undefined, year: string): string | undefined =>
  name === undefined || year === 'XXXX' ? name?.replace(/ of$/, '') : `${name} ${Number(year)}`;

function dateText(timex: string): string {
  for (const [pattern, write] of READERS) {
    const found = pattern.exec(timex);
    const text = found && write(found.slice(1));
    if (text) return text;
  }
  return timex;
}

/**
 * A TIMEX3 value as a person writes it: `2019-11-25` → "Monday 25 November 2019", `197` → "1970s". A value that it
 * does not know stays as it is, since TIMEX3 can itself be read.
 */
export function timeText(timex: string): string {
  if (timex.includes('/')) return timex.split('/').map(timeText).join(' to ');
  const reference = REFERENCES[timex];
  if (reference) return reference;
  const at = timex.indexOf('T');
  if (at < 0) return dateText(timex);
  const date = timex.slice(0, at);
  const time = timex.slice(at + 1);
  const clock = DAY_PARTS[time] ?? time;
  return date === '' || /^X+(?:-X+)*$/.test(date) ? clock : `${clock}, ${dateText(date)}`;
}
