import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISONS } from '../src/judge/compare/index.js';
import type { FigureClaim } from '../src/judge/compare/interval.js';
import { lookupOf } from '../src/judge/compare/lookup.js';
import { roundedApart } from '../src/judge/compare/rounded.js';
import { type Claim, FIGURE_KINDS, type FigureKind } from '../src/model/claim.js';
import { relateFigures } from '../src/model/interval.js';
import type { FigureValue } from '../src/model/value.js';

/** Claims made by hand: what each comparer makes of two values, whatever the extractors read. */
const base = {
  id: 'c1',
  source: 'a.txt',
  start: 0,
  end: 1,
  sentence: 0,
  head: null,
  about: '',
  steps: [],
  attribution: null,
  scope: {
    group: [],
    event: null,
    places: [],
    period: [],
    since: null,
    part: false,
    cumulative: false,
    forecast: false,
    former: false,
    background: false,
  },
};
const claim = (rest: object): Claim => ({ ...base, ...rest }) as unknown as Claim;
const figure = (kind: FigureKind, value: Partial<FigureValue>, hedge: string | null = null): FigureClaim =>
  claim({
    kind,
    hedge,
    holder: null,
    value: { low: null, high: null, unit: null, approximate: hedge !== null, ...value },
  }) as FigureClaim;
const date = (kind: 'date' | 'time', timex: string, earliest: string | null, latest: string | null) =>
  claim({ kind, value: { timex, earliest, latest } });
const quote = (words: string, speaker: string | null = null) =>
  claim({ kind: 'quotation', cue: null, value: { words, speaker, speakerMention: null } });
const named = (kind: 'name' | 'place', name: string, role: string | null = null) =>
  claim({ kind, role, value: { name } });

const lookup = lookupOf([], []);
const relation = (way: string, a: Claim, b: Claim) => COMPARISONS[way]!(a, b, lookup).relation;

/** "at least 42" and the like, read by a reader far simpler than the program's. */
function written(text: string, kind: FigureKind = 'count'): FigureClaim {
  const found = /^(\D*?)([\d.,]+)\s*(.*)$/.exec(text)!;
  const hedge = found[1]!.trim() || null;
  const n = Number(found[2]!.replaceAll(',', ''));
  const unit = found[3]! || null;
  if (hedge && /at least|more than|over$|no fewer/.test(hedge)) return figure(kind, { low: n, unit }, hedge);
  if (hedge && /less than|under|up to|as many/.test(hedge)) return figure(kind, { high: n, unit }, hedge);
  return figure(kind, { low: n, high: n, unit }, hedge);
}

describe('interval', () => {
  it.each([
    ['42', '42', 'same'],
    ['38', '41', 'different'],
    ['at least 42', '57', 'compatible'],
    ['at least 42', '41', 'different'],
    ['about 4,500', '4,512', 'compatible'],
    ['about 4,500', '5,100', 'different'],
    ['nearly 20', '18.6', 'compatible'],
    ['nearly 20', '12.4', 'different'],
    ['nearly 70', '63.4', 'different'],
    ['just over 9', '9.5', 'compatible'],
    ['just over 9', '15', 'different'],
    ['just over 50', '44', 'different'],
    ['more than 50', '53', 'compatible'],
    ['more than 14,000', '11,400', 'different'],
    ['more than 61,000', '98,000', 'different'],
    ['more than 500', '596', 'compatible'],
    ['about 20', 'more than 20', 'compatible'],
    ['almost 48', 'at least 48', 'different'],
    ['as many as 70', '70', 'compatible'],
    ['less than 4', '11', 'different'],
    ['49,812', 'nearly 44,000', 'different'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relation('interval', written(a), written(b))).toBe(expected);
  });

  it.each([
    ['1 kilometre', '1000 metre', 'same'],
    ['about 12 mile', '33 kilometre', 'different'],
    ['about 700,000 square-mile', '1,800,000 square-kilometre', 'compatible'],
    ['51.2 celsius', '121.6 fahrenheit', 'different'],
    ['110 degree', '43 celsius', 'different'],
    ['5 kilogram', '5 metre', 'compatible'],
  ])('measures %s and %s are %s', (a, b, expected) => {
    expect(relation('interval', written(a, 'measure'), written(b, 'measure'))).toBe(expected);
  });

  it('does not compare two currencies', () => {
    const [euros, dollars] = [written('5 EUR', 'money'), written('7 USD', 'money')];
    expect(COMPARISONS.interval!(euros, dollars, lookup)).toMatchObject({ relation: 'compatible', certainty: 0.2 });
  });
});

describe('rounding', () => {
  it.each([
    ['200', '204', true],
    ['200', '210', false],
    ['340', '350', false],
    ['350', '347', false],
    ['120', '118', false],
    ['38,000', '38,114', true],
    ['412,000', '421,000', false],
    ['2,340', '3,240', false],
    ['3,100,000,000 INR', '3,120,000,000 INR', true],
    ['6.8 USD', '7.4 USD', false],
    ['0.4 fraction', '41 %', true],
    ['0.2 fraction', '27 %', false],
    ['nearly 0.7 fraction', '63.4 %', false],
    ['1.5 week', '11 day', true],
    ['1.5 week', '9 day', true],
    ['0.9 fraction', '93 %', true],
    ['0.9 fraction', '96 %', false],
    ['30 day', '3 month', false],
    ['60 day', '2 month', true],
    ['4 year', '30 month', false],
    ['11 nautical-mile', '20 kilometre', true],
    ['13 foot', '4 metre', true],
    ['43.4 celsius', '110 degree', true],
    ['6 mile', 'some 25 kilometre', false],
  ])('%s and %s: %s', (a, b, expected) => {
    const kind = /week|month/.test(a + b) ? 'duration' : 'count';
    expect(roundedApart(written(a, kind), written(b, kind), lookup) !== null).toBe(expected);
    expect(roundedApart(written(b, kind), written(a, kind), lookup) !== null).toBe(expected);
  });
});

describe('timex', () => {
  const year = (n: number) => date('date', String(n), `${n}-01-01`, `${n}-12-31`);
  const may = date('date', '2013-05', '2013-05-01', '2013-05-31');
  it('compares at the grain stated', () => {
    expect(relation('timex', year(2013), may)).toBe('compatible');
    expect(relation('timex', year(2013), year(2013))).toBe('same');
    expect(relation('timex', year(2014), may)).toBe('different');
    expect(relation('timex', date('date', 'XXXX-WXX-2', null, null), may)).toBe('compatible');
  });
  const at = (clock: string) => date('time', clock, null, null);
  it.each([
    ['T08:42', 'T08:42', 'same'],
    ['T08:42', 'T09:06', 'different'],
    ['T23:57', 'T00:00', 'compatible'],
    ['T21:30', 'T21:27', 'compatible'],
    ['T21:33', 'T21:27', 'different'],
    ['TEV', 'T20:20', 'compatible'],
    ['TMO', 'T20:20', 'different'],
    ['T03:42Z', 'T08:42', 'compatible'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relation('timex', at(a), at(b))).toBe(expected);
  });
  it('tells the evening from the small hours of the next day', () => {
    const evening = date('time', '2025-07-16T21:00', '2025-07-16T21:00', '2025-07-16T21:00');
    const night = date('time', '2025-07-17T02:30', '2025-07-17T02:30', '2025-07-17T02:30');
    expect(relation('timex', evening, night)).toBe('different');
  });
});

describe('wording', () => {
  it.each([
    ['We will win.', '“We will win”', 'same'],
    ['the centre of our programme', 'the center of our program', 'same'],
    ['there’s a lot of good will', "there's a lot of goodwill", 'same'],
    ['thirty men and no boat', '30 men and no boat', 'same'],
    ['we stay until the last man is home', 'until the last man is home', 'compatible'],
    ['we stay … until the last man is home', 'we stay in this town until the last man is home', 'compatible'],
    ['we stay [in town] until the last man is home', 'we stay here until the last man is home', 'compatible'],
    ['they came (to the game) to do something there', 'they came to do something there', 'compatible'],
    ['we stay. Nobody leaves this valley tonight', 'Nobody leaves this valley tonight. That is that', 'compatible'],
    ['each gang is from there', 'each gang was from there', 'different'],
    ['we have had enough of this', 'we’ve had enough of this', 'same'],
    ['I am not going and I cannot say why', 'I’m not going and I can’t say why', 'same'],
    ['it has been a long winter and it is not over', 'it’s been a long winter and it’s not over', 'same'],
    ['they did not ask and will not pay', 'they didn’t ask and won’t pay', 'same'],
    ['let us see what he would do', 'let’s see what he’d do', 'same'],
    ['we will mend the mayor’s roof', 'we’ll mend the mayor is roof', 'different'],
    ['they will pay', 'they won’t pay', 'different'],
    ['she was ready for the vote', 'she is ready for the vote', 'different'],
    ['people who own their own roofs', 'people who own our own roofs', 'different'],
    ['they died for freedom', 'they died for liberty', 'different'],
    ['it is ours', 'it is not ours', 'different'],
    ['we were saved by dry land and luck', 'Dry land and luck is how we were saved', 'different'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(relation('wording', quote(a), quote(b))).toBe(expected);
    expect(relation('wording', quote(b), quote(a))).toBe(expected);
  });
});

describe('speaker', () => {
  const words = 'a home is not a casino chip';
  it.each([
    ['Rita Salgado', 'Henrique Tavora', 'different'],
    ['Rita Salgado', 'Salgado', 'compatible'],
    ['Interior Minister Rita Salgado', 'Rita Salgado', 'compatible'],
    ['Rita Salgado', null, 'compatible'],
    ['Rita Salgado', 'police', 'compatible'],
    ['Rita Salgado', 'she', 'compatible'],
    ['the minister', 'Rita Salgado', 'compatible'],
    ['Rita Salgado', 'Rita Salgada', 'compatible'],
    ['Oleksii Hrytsko', 'Oleksiy Hritsko', 'compatible'],
    ['Piet van Rhee', 'Piet van Rheede', 'compatible'],
    ['Rita Salgado', 'Rosa Delgado', 'different'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relation('speaker', quote(words, a), quote(words, b))).toBe(expected);
  });
  it('leaves other words to other speakers', () => {
    expect(relation('speaker', quote(words, 'Rita Salgado'), quote('we shall see about that', 'Henrique Tavora'))).toBe(
      'compatible',
    );
  });
});

describe('name', () => {
  it.each([
    ['Niamh Costello', 'Niamh Costello', 'same'],
    ['Dr Niamh Costello', 'Niamh Costello', 'same'],
    ['Keïta', 'Keita', 'same'],
    ['Kevin Michael Doyle', 'Kevin Doyle', 'compatible'],
    ['D.K. Daniels', 'Dekaylen Kaine Daniels', 'compatible'],
    ['Aaron “Fifty” Blank', 'Aaron Blank', 'same'],
    ['Tommy Reade', 'Thomas Reade', 'compatible'],
    ['Marat Sadvakasov', 'Marat Saduakassov', 'compatible'],
    ['Pyotr Zhukov', 'Pyotr Joukov', 'compatible'],
    ['Hamid Sharifzadeh', 'Hamid Sherifzade', 'compatible'],
    ['Pyotr Zhukov', 'Pyotr Zhikov', 'different'],
    ['Ihor Melnyk', 'Ihor Malnyk', 'different'],
    ['Muammar Gaddafi', 'Muammar Qaddafi', 'different'],
    ['Mohammed Khan', 'Muhammad Khan', 'compatible'],
    ['KM Laut Biru', 'Laut Biru', 'same'],
    ['Mount Elden High School', 'Mount Elden High', 'same'],
    ['Hannes Vosloo', 'Johannes Vosloo', 'compatible'],
    ['Rosa Mueller', 'Rosa Müller', 'compatible'],
    ['Sheri Lash', 'Cheri Lash', 'different'],
    ['Felix Lomez', 'Felix Lamez', 'different'],
    ['Niamh Costello', 'Niamh Corcoran', 'different'],
    ['Emmanuel Adik', 'Emeka Adik', 'different'],
    ['Stuart Galt', 'Ross Menzie', 'different'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relation('name', named('name', a), named('name', b))).toBe(expected);
    expect(relation('name', named('name', b), named('name', a))).toBe(expected);
  });
  it('is less sure of two names that neither begin nor end alike', () => {
    const certainty = (a: string, b: string) => COMPARISONS.name!(named('name', a), named('name', b), lookup).certainty;
    const sure = certainty('Emmanuel Adik', 'Emeka Adik');
    expect(certainty('Stuart Galt', 'Ross Menzie')).toBeLessThan(sure);
    expect(certainty('National Road Fund', 'Road Policy Committee')).toBeLessThan(sure);
  });
});

describe('place', () => {
  it.each([
    ['Columbus', 'Columbus, Ohio', 'compatible'],
    ['5000 block of San Pedro Street', '5500 block of San Pedro Street', 'different'],
    ['San Pedro Street', '5500 block of San Pedro Street', 'compatible'],
    ['77 Central Ave.', 'Central Avenue', 'compatible'],
    ['Truckee', 'California', 'compatible'],
    ['Sekondi', 'Saltpond', 'different'],
    ['Norway', 'Peru', 'different'],
    ['Chad', 'Lake Chad', 'compatible'],
    ['Ninth Ward', 'Upper 9th Ward', 'compatible'],
    ['Gouvy', 'Elm Street', 'compatible'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(relation('place', named('place', a), named('place', b))).toBe(expected);
    expect(relation('place', named('place', b), named('place', a))).toBe(expected);
  });
});

describe('every way of comparing', () => {
  const number = fc.oneof(fc.integer({ min: -200, max: 5_000_000 }), fc.double({ min: 0.01, max: 1e9, noNaN: true }));
  const hedge = fc.constantFrom(
    null,
    'about',
    'nearly',
    'just over',
    'more than',
    'at least',
    'up to',
    'less than',
    'some',
  );
  const unit = fc.constantFrom(null, '%', 'fraction', 'mile', 'kilometre', 'day', 'year', 'degree', 'celsius', 'USD');
  const figures = fc
    .record({ kind: fc.constantFrom(...FIGURE_KINDS), low: fc.option(number), high: fc.option(number), unit, hedge })
    .map(({ kind, low, high, unit: u, hedge: h }) =>
      figure(
        kind,
        low !== null && high !== null && low > high ? { low: high, high: low, unit: u } : { low, high, unit: u },
        h,
      ),
    );
  const dates = fc
    .tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.nat(900))
    .map(([start, days]) => {
      const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
      const end = iso(start.getTime() + days * 86_400_000);
      return date('date', `${iso(start.getTime())}/${end}`, iso(start.getTime()), end);
    });
  const texts = fc
    .array(fc.constantFrom('we', 'will', 'not', 'go', '…', '[the]', 'home', 'is', '(so)', '30', 'thirty'))
    .map((words) => words.join(' '));
  const quotes = fc
    .tuple(texts, fc.constantFrom(null, 'Ada Lowe', 'Lowe', 'a sergeant', 'police'))
    .map(([words, who]) => quote(words, who));
  const names = fc
    .tuple(fc.constantFrom('name' as const, 'place' as const), fc.string({ maxLength: 30 }))
    .map(([kind, name]) => named(kind, name));
  const claims = fc.oneof(figures, dates, quotes, names);

  for (const [way, compare] of Object.entries(COMPARISONS)) {
    it(`${way} is symmetric`, () => {
      fc.assert(
        fc.property(claims, claims, (a, b) => {
          const [there, back] = [compare(a, b, lookup), compare(b, a, lookup)];
          expect([back.relation, back.certainty]).toEqual([there.relation, there.certainty]);
        }),
      );
    });
    it(`${way} never finds a value different from itself`, () => {
      fc.assert(fc.property(claims, (a) => compare(a, a, lookup).relation !== 'different'));
    });
  }
});

it('an open end leaves room for everything beyond it', () => {
  const figure = (low: number | null, high: number | null): FigureValue => ({
    low,
    high,
    unit: null,
    approximate: false,
  });
  expect(relateFigures(figure(42, null), figure(57, 57))).toBe('overlapping');
  expect(relateFigures(figure(null, 42), figure(7, 7))).toBe('overlapping');
  expect(relateFigures(figure(42, null), figure(41, 41))).toBe('different');
});
