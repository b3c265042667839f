import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractMentions } from '../src/extract/extract.js';
import { inBaseUnit, UNITS } from '../src/lexicon/units.js';
import type { FigureMention } from '../src/model/claim.js';
import { FIGURE_KINDS } from '../src/model/claim.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

const isFigure = (mention: { readonly kind: string }): mention is FigureMention =>
  (FIGURE_KINDS as readonly string[]).includes(mention.kind);

const read = (text: string): readonly FigureMention[] => extractMentions(segment(sourceOf(text))).filter(isFigure);

const PIECES = [
  '41',
  'forty-one',
  'a',
  'half',
  'million',
  '$',
  '£',
  '1,200',
  '3.4bn',
  'of',
  'to',
  '-',
  '–',
  'and',
  'year-old',
  'per cent',
  '%',
  'km',
  'third',
  'one in five',
  'between',
  'at least',
  'about',
  '(',
  ')',
  ',',
  '.',
  '\n',
  ' ',
  'people',
  'Ann Lee',
  '35',
  'hours',
  'minus',
  '°C',
  'dozens',
  'tens of thousands',
  'no one',
  'was hurt',
  '“',
  '”',
  'K',
  'Rs',
  'twice',
  'fold',
  'aged',
  '2013',
  'No.',
  '/',
  ':',
  'e',
  '½',
] as const;

describe('figures of any text', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' '));

  it('lie within the text, in order, apart, with a value that is an interval', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 })),
        (text) => {
          let last = 0;
          for (const { start, end, value, steps } of read(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(value.low === null && value.high === null).toBe(false);
            if (value.low !== null && value.high !== null) expect(value.low).toBeLessThanOrEqual(value.high);
            expect(Number.isNaN(value.low) || Number.isNaN(value.high)).toBe(false);
            expect(steps.length).toBeGreaterThan(0);
            last = end;
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are read the same each time', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it('that digits or words state are the same figure', () => {
    for (const [words, digits] of [
      ['forty-three', '43'],
      ['one hundred and forty thousand', '140,000'],
      ['two and a half million', '2.5 million'],
      ['nine hundred and ninety-nine', '999'],
    ]) {
      const [a, b] = [read(`They counted ${words} people.`), read(`They counted ${digits} people.`)];
      expect(a.map((m) => m.value)).toEqual(b.map((m) => m.value));
    }
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['digits and spaces', '1 '.repeat(100_000)],
    ['number words', 'one hundred '.repeat(15_000)],
    ['articles', 'a '.repeat(100_000)],
    ['ranges', '1-'.repeat(100_000)],
    ['lists', '1, 2 and '.repeat(20_000)],
    ['hedges', 'at least about more than '.repeat(8_000)],
    ['currencies', '$'.repeat(200_000)],
    ['ages', 'aged 1 and '.repeat(18_000)],
    ['parts', '1 hour '.repeat(28_000)],
  ])('come through a hostile text of %s', (_, text) => {
    expect(read(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('give as many claims, however many stand in one sentence', () => {
    const text = '1, 2, '.repeat(8_000);
    expect(extract(segment(sourceOf(text)))).toHaveLength(read(text).length);
  });
});

describe('what a figure says beside its value', () => {
  it('keeps the hedge and leaves it out of the span', () => {
    const text = 'At least 42 people died.';
    const [mention] = read(text);
    expect(mention?.hedge).toBe('At least');
    expect(text.slice(mention?.start, mention?.end)).toBe('42');
  });

  it.each([
    ['The blast killed 41 French soldiers.', 'French soldiers'],
    ['Marta Olsen, 43, was held.', 'Marta Olsen'],
    ['The 35-year-old Ann Lee was held.', 'Ann Lee'],
  ])('holds who or what it is of: %s', (text, holder) => {
    const [mention] = read(text);
    expect(text.slice(mention?.holder?.start, mention?.holder?.end)).toBe(holder);
  });

  it('tells in words how it was read', () => {
    expect(read('It cost about £3m.')[0]?.steps[0]).toBe('«about £3m» read as about 3000000 GBP');
  });
});

describe('units', () => {
  it('convert within a dimension', () => {
    expect(inBaseUnit(10, 'mile')?.value).toBeCloseTo(16_093.44);
    expect(inBaseUnit(32, 'fahrenheit')?.value).toBeCloseTo(0);
    expect(inBaseUnit(1, 'acre')?.value).toBeCloseTo(4046.856);
    expect(inBaseUnit(0.2, 'fraction')).toEqual({ value: 20, dimension: 'share' });
    expect(inBaseUnit(1, 'USD')).toBeNull();
  });

  it('have names of their own', () => {
    expect(new Set(UNITS.map(({ name }) => name)).size).toBe(UNITS.length);
  });
});

describe('a figure that another one is set against', () => {
  it.each([
    ['The party won 51 of 179 seats, up from 48.', ['48']],
    ['Inflation fell to 3.1 percent in May from just under 4 percent in April.', ['4 percent']],
    ['Turnout was 61 per cent, compared with 73 per cent in 2019.', ['73 per cent']],
    ['The company lost $4m, against $2m a year earlier.', ['$2m']],
    ['Nine people were rescued rather than six.', ['six']],
    ['He was fined £900 instead of a £400 fee.', ['£400']],
    ['Of the nine from the village two were killed.', []],
    ['A ship carrying 90 people from Malta sank.', []],
    ['The price rose by 4 percent to $61.', []],
  ])('%s', (text, expected) => {
    const former = extract(segment(sourceOf(text))).filter((claim) => isFigure(claim) && claim.scope.former);
    expect(former.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
