import type { Claim } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import { dimensionOf } from './value-relation.js';
import type { Running, Standing } from './weighed-pair.js';

/** Values within this factor of each other, as a logarithm, could be taken for one another. */
const NEAR = 1;

/**
 * How many other claims of their kind two sources have left that no equal claim of the other source has taken: where
 * both have but one figure unaccounted for, it is likely the same one. `freeNear` counts those of about the size.
 */
export function freedomIn(
  running: readonly Running[],
  standing: (claim: Claim, source: string) => Standing,
): (a: Claim, b: Claim) => Evidence {
  const kinds = new Map<string, Kind>();
  const kindOf = new Map<Claim, Kind>();
  for (const { pair } of running) {
    for (const claim of [pair.a, pair.b]) {
      if (kindOf.has(claim)) continue;
      const key = keyOf(claim);
      const kind = kinds.get(key) ?? newKind();
      kind.claims.push(claim);
      kinds.set(key, kind);
      kindOf.set(claim, kind);
    }
  }
  const freeOf = (claim: Claim, source: string): number => 1 - standing(claim, source).bestEqual;
  const freeBeside = (claim: Claim, source: string) => {
    const { claims, ladders } = kindOf.get(claim)!;
    let ladder = ladders.get(source);
    if (!ladder) {
      ladder = ladderFrom(claims.map((other) => ({ size: sizeOf(other), free: freeOf(other, source) })));
      ladders.set(source, ladder);
    }
    const own = freeOf(claim, source);
    const size = sizeOf(claim);
    return {
      all: ladder.total - own,
      near: Number.isFinite(size) ? ladder.between(size - NEAR, size + NEAR) - own : 0,
    };
  };
  return (a, b) => {
    const x = freeBeside(a, b.source);
    const y = freeBeside(b, a.source);
    return { freeLeast: Math.min(x.all, y.all), freeMost: Math.max(x.all, y.all), freeNear: x.near + y.near };
  };
}

/** The claims of one kind in one source, and how free they are beside each other source, worked out when asked for. */
interface Kind {
  readonly claims: Claim[];
  readonly ladders: Map<string, Ladder>;
}

const newKind = (): Kind => ({ claims: [], ladders: new Map() });

const keyOf = (claim: Claim): string => `${claim.source} ${claim.kind === 'rank' ? 'rank' : dimensionOf(claim)}`;

/** The logarithm of a figure; minus infinity for nought, for open ends below and for what is no figure. */
function sizeOf({ value }: Claim): number {
  const figure = 'low' in value ? (value.low ?? value.high ?? 0) : 0;
  return figure > 0 ? Math.log(figure) : Number.NEGATIVE_INFINITY;
}

/** How free the claims of one kind in a source are, in order of size, so that a range is added up without walking it. */
interface Ladder {
  readonly total: number;
  /** The sum over sizes from `low` to `high`. */
  readonly between: (low: number, high: number) => number;
}

function ladderFrom(claims: readonly { readonly size: number; readonly free: number }[]): Ladder {
  const rungs = claims.toSorted((a, b) => (a.size < b.size ? -1 : a.size > b.size ? 1 : 0));
  const sums = [0];
  for (const { free } of rungs) sums.push(sums.at(-1)! + free);
  const below = (size: number): number => {
    let from = 0;
    let to = rungs.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (rungs[middle]!.size < size) from = middle + 1;
      else to = middle;
    }
    return sums[from]!;
  };
  return { total: sums.at(-1)!, between: (low, high) => below(high) - below(low) };
}
