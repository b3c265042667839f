import { expect, it } from 'vitest';
import { figureText } from '../../src/report/figure-text.js';
import { numberText, ordinalText } from '../../src/report/number-text.js';
import { timeText } from '../../src/report/time-text.js';

it.each([
  [0, '0'],
  [38, '38'],
  [4500, '4,500'],
  [1_234_567, '1,234,567'],
  [1_200_000_000, '1.2 billion'],
  [-3.5, '−3.5'],
  [0.1 + 0.2, '0.3'],
  [0.0000004, '0'],
  [0.000012, '0.000012'],
  [2e15, '2,000 trillion'],
])('%d is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [112, '112th'],
  [121, '121st'],
])('%d as a rank is %s', (value, text) => {
  expect(ordinalText(value)).toBe(text);
});

type Figure = Parameters<typeof figureText>[0];
const figure = (
  kind: Figure['kind'],
  low: number | null,
  high: number | null,
  given: Partial<Figure['value']> = {},
) => ({
  kind,
  hedge: null,
  value: { low, high, unit: null, approximate: false, ...given },
});

it.each<[Figure, string]>([
  [figure('count', 38, 38), '38'],
  [figure('count', 4500, 4500, { approximate: true }), 'about 4,500'],
  [figure('count', 42, null), 'at least 42'],
  [{ ...figure('count', 42, null), hedge: 'more than' }, 'more than 42'],
  [figure('count', null, 100), 'at most 100'],
  [{ ...figure('count', null, 100), hedge: 'fewer than' }, 'less than 100'],
  [figure('count', 50, 60), '50 to 60'],
  [figure('count', null, null), 'any number'],
  [figure('percent', 20, 20, { unit: '%' }), '20%'],
  [figure('money', 1.2e9, 1.2e9, { unit: 'USD' }), 'USD 1.2 billion'],
  [figure('measure', 1, 1, { unit: 'mile' }), '1 mile'],
  [figure('measure', 6, 6, { unit: 'foot' }), '6 feet'],
  [figure('measure', 38, 40, { unit: 'celsius' }), '38 to 40 °C'],
  [figure('measure', 165, 165, { unit: 'kilometre-per-hour' }), '165 kilometres per hour'],
  [figure('measure', 1, 1, { unit: 'mile-per-hour' }), '1 mile per hour'],
  [figure('measure', 30, 30, { unit: 'pound-per-square-inch' }), '30 pounds per square inch'],
  [figure('measure', 800, 900, { unit: 'square-foot' }), '800 to 900 square feet'],
  [figure('measure', 6.1, 6.1, { unit: 'magnitude' }), 'magnitude 6.1'],
  [figure('count', 3, 3, { unit: 'times' }), '3 times'],
  [figure('percent', 1 / 3, 1 / 3, { unit: 'fraction' }), 'a third'],
  [figure('percent', 0.5, 0.75, { unit: 'fraction' }), 'half to three quarters'],
  [figure('percent', 1 / 8, 1 / 8, { unit: 'fraction' }), 'an eighth'],
  [figure('percent', 11 / 30, 11 / 30, { unit: 'fraction' }), '36.7%'],
  [figure('duration', 2, null, { unit: 'year' }), 'at least 2 years'],
  [figure('rank', 3, 3), '3rd'],
])('%o is written %s', (value, text) => {
  expect(figureText(value)).toBe(text);
});

it.each([
  ['2019-11-25', 'Monday 25 November 2019'],
  ['2013', '2013'],
  ['2019-11', 'November 2019'],
  ['197', '1970s'],
  ['19', '1900s'],
  ['2019-W48', 'week 48 of 2019'],
  ['2019-Q3', 'third quarter of 2019'],
  ['2019-FA', 'autumn 2019'],
  ['XXXX-FA', 'autumn'],
  ['XXXX-05', 'May'],
  ['XXXX-05-04', '4 May'],
  ['XXXX-WXX-1', 'Monday'],
  ['XXXX-WXX-7', 'Sunday'],
  ['0079-08-24', '24 August 79'],
  ['2025-01-16T08:42', '08:42, Thursday 16 January 2025'],
  ['T08:42', '08:42'],
  ['2019-11-25TNI', 'night, Monday 25 November 2019'],
  ['2012/2014', '2012 to 2014'],
  ['PRESENT_REF', 'now'],
  ['2019-99-99', '2019-99-99'],
  ['something else', 'something else'],
])('%s is written %s', (timex, text) => {
  expect(timeText(timex)).toBe(text);
});
