import type { Claim, FigureMention } from '../../model/claim.js';
import { type Band, bandOf } from './band.js';
import { after, type Comparison, compatible, different, type Lookup } from './comparison.js';
import { figureWords } from './figure-words.js';
import { lastPlace } from './precision.js';
import { scalesOf } from './unit-scale.js';

type Figure = Claim & FigureMention;

/** A fraction in words may stand for any share within so much of itself. */
const FRACTION = 0.1;

/** Behind a value: the whole that it is a part of, in figures. */
const BASE =
  /^(?: ?(?:per ?cent|percent|%))? (?:out )?of (?:the |its |their |our |all |some |about |nearly |more than ){0,2}(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?![\d.,]*(?:%| per ?cent| million| billion))/;

/**
 * Compares a share with a count by the base that one of them states: "20 per cent of 250" and 50, or "1,318 of 138,452"
 * and 0.95 per cent. Null where the two are no such pair, or nothing states the base.
 */
export function shareOf(a: Figure, b: Figure, lookup: Lookup): Comparison | null {
  if (isShare(a) && isCount(b)) return compareShare(a, b, lookup);
  return isShare(b) && isCount(a) ? compareShare(b, a, lookup) : null;
}

const isShare = ({ value }: Figure): boolean => scalesOf(value.unit)[0]?.dimension === 'share';
const isCount = ({ kind, value }: Figure): boolean => kind === 'count' && value.unit === null;

function compareShare(share: Figure, count: Figure, lookup: Lookup): Comparison | null {
  const [part, parts] = [bandOf(share), bandOf(count)];
  const base = baseBehind(share, lookup) ?? baseBehind(count, lookup);
  if (base === null || base === 0 || !part || !parts) return null;
  const per = scalesOf(share.value.unit)[0]!.factor / 100;
  // Whoever works a share out rounds it to the digits told.
  const told = share.value.low ?? share.value.high ?? 1;
  const slack = share.value.unit === 'fraction' ? told * FRACTION : lastPlace(told) / 2;
  const least = (part.low - slack) * per * base;
  const most = (part.high + slack) * per * base;
  const words = `${figureWords(share)} of ${base}`;
  return meets(parts, least, most)
    ? compatible(`${words} come to ${figureWords(count)}`)
    : different(`${words} do not come to ${figureWords(count)}`, 0.8);
}

const meets = ({ low, high }: Band, least: number, most: number): boolean =>
  Math.floor(least) <= high && low <= Math.ceil(most);

function baseBehind(claim: Figure, lookup: Lookup): number | null {
  const [, digits] = BASE.exec(after(claim, 40, lookup)) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
