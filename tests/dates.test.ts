import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.js';
import { extractDates } from '../src/extract/date/extract-dates.js';
import {
  addMonths,
  calendarDay,
  dayNumber,
  easterSunday,
  isoDay,
  isoWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
} from '../src/model/calendar.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

const DAY = 86_400_000;
const days = fc.integer({ min: -700_000, max: 900_000 });
const read = (text: string, date: string | null = '2019-11-27') =>
  extractDates(annotate(segment(sourceOf(text, { date }))), []);

describe('calendar', () => {
  it('agrees with the proleptic Gregorian calendar of Date.UTC', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = new Date(number * DAY);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(calendarDay(number)).toEqual(day);
        expect(dayNumber(day.year, day.month, day.day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });
  it('numbers weeks as ISO 8601 does', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber(2018, 12, 31))).toEqual({ year: 2019, week: 1 });
    expect(isoWeek(dayNumber(2019, 11, 27))).toEqual({ year: 2019, week: 48 });
  });
  it('finds Easter and the days that hang on a weekday', () => {
    expect([2018, 2019, 2024, 2025].map((year) => isoDay(easterSunday(year)))).toEqual([
      '2018-04-01',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
    ]);
    expect(isoDay(nthWeekday(2019, 11, 4, 4))).toBe('2019-11-28');
    expect(isoDay(nthWeekday(2020, 5, 1, -1))).toBe('2020-05-25');
    expect(addMonths({ year: 2020, month: 1, day: 31 }, 1)).toEqual({ year: 2020, month: 2, day: 29 });
  });
  it('refuses days that do not exist', () => {
    expect(parseIsoDay('2019-02-29')).toBeNull();
    expect(parseIsoDay('2019-13-01')).toBeNull();
  });
});

const dated = (text: string, date: string) =>
  read(text, date).flatMap((mention) => (mention.kind === 'date' || mention.kind === 'time' ? [mention] : []));

describe('dates in text', () => {
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
  it('reads any day of the calendar, whichever order it is written in', () => {
    const modern = fc.integer({ min: dayNumber(1500, 1, 1), max: dayNumber(2099, 12, 31) });
    fc.assert(
      fc.property(modern, (number) => {
        const { year, month, day } = calendarDay(number);
        const name = MONTHS[month - 1]!;
        for (const words of [`${day} ${name} ${year}`, `${name} ${day}, ${year}`, isoDay(number)]) {
          const [mention] = read(`The bridge was closed on ${words} after a storm.`);
          expect(mention?.value).toEqual({ timex: isoDay(number), earliest: isoDay(number), latest: isoDay(number) });
        }
      }),
    );
  });
  it('keeps spans within the text, in order and disjoint, whatever the text', () => {
    const word = fc.constantFrom(
      ...'the 25 May 2019 Monday night last of next - , . 9 p.m. to and early 1990 s ’ ( 3 days ago BC half past : 12 Christmas 4.20 constructor'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 }),
        fc.boolean(),
        (words, dated) => {
          const text = words.join(' ');
          let end = 0;
          for (const mention of read(text, dated ? '2019-11-27' : null)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
  it('gives bounds that hold each other in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'in early 2018',
          'in mid-May',
          'last week',
          'the 1970s',
          'about 1540',
          'last fall',
          'on Monday',
          'late last month',
          'at about 9 p.m. on Monday',
        ),
        days.filter((n) => n > -40_000),
        (words, number) => {
          for (const { value } of dated(`It began ${words}.`, isoDay(number)))
            if (value.earliest && value.latest && value.earliest[0] !== '-')
              expect(value.earliest <= value.latest).toBe(true);
        },
      ),
    );
  });
  it.each(['1', ' ', '"', '\n', '1 ', 'May ', "'90 ", '25/', 'the ', 'early ', '1,', '12:30 ', 'and 3 '])(
    'comes through 200 KB of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const paragraph = { start: 0, end: text.length, role: 'body' as const };
      const found = extractDates(
        {
          ...annotate({
            source: sourceOf(text),
            paragraphs: [paragraph],
            sentences: [],
            quotedRegions: [],
            lineStarts: [0],
          }),
        },
        [],
      );
      expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});
