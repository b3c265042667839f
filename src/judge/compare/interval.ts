import type { Claim, FigureMention } from '../../model/claim.js';
import { type Band, bandOf } from './band.js';
import { compareBands } from './bands-compared.js';
import { type Comparer, type Comparison, compatible } from './comparison.js';
import { elapsed } from './elapsed.js';
import { shareOf } from './share.js';
import { unitLeftOut } from './unit-left-out.js';
import { type Scale, scalesOf } from './unit-scale.js';

/**
 * Compares two figures as intervals: they conflict where no value satisfies both. Units are converted;
 * money in two currencies, or a length and a weight, cannot be compared and is let pass.
 */
export const interval: Comparer = (a, b, lookup) => {
  if (!isFigure(a) || !isFigure(b))
    return elapsed(a, b, lookup) ?? compatible('values of different kinds are not compared', 0.2);
  if (isOfSomebody(a) !== isOfSomebody(b) && [a, b].some(({ kind }) => kind === 'duration'))
    return compatible('how old somebody is and how long something lasts are not compared', 0.2);
  const bands = [bandOf(a), bandOf(b)] as const;
  if (!bands[0] || !bands[1]) return compatible('one of the two states no number', 0.2);
  const readings = readingsOf(a, b, bands[0], bands[1]);
  if (readings.length === 0)
    return (
      shareOf(a, b, lookup) ??
      unitLeftOut(a, b, bands[0], bands[1], lookup) ??
      compatible(`${unitText(a)} and ${unitText(b)} cannot be compared`, 0.2)
    );
  // A unit that may be read in two ways ("degrees") gets the benefit of the doubt.
  return readings.reduce((best, next) => (rank(next) < rank(best) ? next : best));
};

const RANKS = { same: 0, compatible: 1, different: 2 };
const rank = (comparison: Comparison): number => RANKS[comparison.relation] * 2 + comparison.certainty;

export type FigureClaim = Claim & FigureMention;
export const isFigure = (claim: Claim): claim is FigureClaim => 'low' in claim.value;

/** Whether it is an age that stands beside a name: "Ana Ruiz, 58". A bridge may be so many years old and have stood so long. */
const isOfSomebody = ({ kind, scope }: FigureClaim): boolean => kind === 'age' && scope.holder !== null;

function readingsOf(a: FigureClaim, b: FigureClaim, bandA: Band, bandB: Band): readonly Comparison[] {
  return pairScales(a.value.unit, b.value.unit).map(([scaleA, scaleB]) =>
    compareBands(a, b, toBase(bandA, scaleA), toBase(bandB, scaleB)),
  );
}

/** The pairs of scales under which two units measure one thing. */
export function pairScales(a: string | null, b: string | null): readonly (readonly [Scale, Scale])[] {
  return scalesOf(a).flatMap((x) =>
    scalesOf(b)
      .filter((y) => x.dimension === y.dimension)
      .map((y) => [x, y] as const),
  );
}

function toBase(band: Band, { factor, offset }: Scale): Band {
  // As most figures are told, counts above all.
  if (factor === 1 && offset === 0) return band;
  return {
    ...band,
    low: band.low * factor + offset,
    high: band.high * factor + offset,
    utmost: band.utmost * factor + offset,
  };
}

const unitText = ({ value }: FigureClaim): string => value.unit ?? 'a bare number';
