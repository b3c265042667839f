import { SHARED_MONEY } from '../../lexicon/currencies.js';
import { UNITS, unitNamed } from '../../lexicon/units.js';
import type { Claim, FigureMention } from '../../model/claim.js';
import type { Band } from './band.js';
import { compareBands, NARROW, shareBetween } from './bands-compared.js';
import { after, type Comparison, compatible, type Lookup, wordsOf } from './comparison.js';
import { figureWords } from './figure-words.js';
import { lastPlace } from './precision.js';

type Figure = Claim & FigureMention;

/** How much surer a comparison is where both sides state a unit. */
const LEFT_OUT = 0.8;

/**
 * Compares a figure with one whose unit its source leaves to the reader: "200,000 tonnes" and "180,000", "C$5m" and
 * "$5m". Null where the two are no such pair, or where what is left out may account for the difference.
 */
export function unitLeftOut(a: Figure, b: Figure, x: Band, y: Band, lookup: Lookup): Comparison | null {
  if (a.kind === 'money' && b.kind === 'money') return sharedMoney(a, b, x, y, lookup);
  if (a.value.unit === null) return bareAgainst(b, a, x, y, lookup);
  return b.value.unit === null ? bareAgainst(a, b, x, y, lookup) : null;
}

function bareAgainst(full: Figure, bare: Figure, x: Band, y: Band, lookup: Lookup): Comparison | null {
  if (bare.kind !== 'count' || !isElliptical(full, bare, lookup)) return null;
  const compared = compareBands(full, bare, x, y);
  if (compared.relation === 'different') {
    const isHedged = x.lean !== null || y.lean !== null;
    if (full.kind !== 'age' && isHedged && shareBetween(x, y) <= NARROW) return null;
    if (roundsTo(full, bare)) return null;
    if (inAnotherUnit(full, bare))
      return compatible(`${figureWords(full)} is ${figureWords(bare)} in another unit`, 0.5);
  }
  return { ...compared, certainty: compared.certainty * LEFT_OUT };
}

/** Right behind a number that counts nothing: a mark, or a word that begins something else. */
const NOTHING_COUNTED =
  /^(?:[.,;:!?)”"’]|$| (?:in|at|and|or|on|when|as|to|before|after|from|but|for|with|by|who|per|last|this|is|was|will|would|had|has)\b)/;

/** An age is told without its unit anywhere, a share where nothing is counted, a measure or a sum where no word follows. */
function isElliptical({ kind, value }: Figure, bare: Figure, lookup: Lookup): boolean {
  if (kind === 'age') return true;
  if (kind === 'percent') return value.unit === '%' && bare.head === null;
  return kind !== 'count' && kind !== 'rank' && NOTHING_COUNTED.test(after(bare, 12, lookup));
}

/** One is the other without its last digits, as far as an unhedged number is let stray: 47.1 per cent and 47. */
const ROUNDED = 0.026;

function roundsTo(full: Figure, bare: Figure): boolean {
  const [x, y] = [full, bare].map(({ value }) => value.low ?? value.high ?? 0) as [number, number];
  const place = Math.max(lastPlace(x), lastPlace(y));
  return Math.abs(x - y) <= Math.min(place / 2, Math.abs(y) * ROUNDED);
}

/** A number so many times another is of another unit, whatever that is: 19 and 19 million. */
const FAR = 5;
/** Units nearer than this to each other are told apart by no reader of a bare number. */
const APART = 1.2;
const CONVERTED = 0.03;

/** Whether the bare number is the other's in some unit that another country's readers would expect. */
function inAnotherUnit({ value }: Figure, bare: Figure): boolean {
  const unit = unitNamed(value.unit ?? '');
  const [from, to] = [value.low ?? value.high ?? 0, bare.value.low ?? bare.value.high ?? 0];
  if (to === 0) return false;
  if (from / to > FAR || to / from > FAR) return true;
  if (!unit) return false;
  const base = from * unit.factor + (unit.offset ?? 0);
  return UNITS.some(({ dimension, factor, offset = 0 }) => {
    const ratio = factor / unit.factor;
    if (dimension !== unit.dimension || (offset === 0 && ratio < APART && ratio > 1 / APART)) return false;
    return Math.abs((base - offset) / factor / to - 1) <= CONVERTED;
  });
}

/** Two sums that differ by no more than this may be one in two currencies that share a word. */
const EXCHANGE = { least: 1.15, most: 2.5 };

function sharedMoney(a: Figure, b: Figure, x: Band, y: Band, lookup: Lookup): Comparison | null {
  const [from, to] = [a.value.unit ?? '', b.value.unit ?? ''];
  const shared = SHARED_MONEY.filter(
    ({ written, codes }) =>
      codes.has(from) && codes.has(to) && [a, b].some((sum) => written.test(wordsOf(sum, lookup))),
  );
  if (shared.length === 0) return null;
  const compared = compareBands(a, b, x, y);
  if (compared.relation !== 'different') return { ...compared, relation: 'compatible' };
  const sums = [a, b].map(({ value }) => Math.abs(value.low ?? value.high ?? 0));
  const ratio = Math.max(...sums) / Math.max(Math.min(...sums), 1e-9);
  // "6 million kroner" and "8 million kroner" are of one country's; dollars are told of any country in a reader's own.
  const inOneWord = shared.some(
    ({ written, codes }) => !codes.has('USD') && [a, b].every((sum) => written.test(wordsOf(sum, lookup))),
  );
  return ratio >= EXCHANGE.least && ratio <= EXCHANGE.most && !inOneWord
    ? null
    : { ...compared, certainty: compared.certainty * LEFT_OUT };
}
