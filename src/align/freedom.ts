import { firstDayOf } from '../model/calendar.js';
import type { Claim } from '../model/claim.js';
import { dimensionOf } from './value-relation.js';
import type { Running, Standing } from './weighed-pair.js';

/** Values within this factor of each other, as a logarithm, could be taken for one another. */
const NEAR = 1;

interface Freedom {
  readonly freeLeast: number;
  readonly freeMost: number;
  readonly freeNear: number;
}

/**
 * How many other claims of their kind two sources have left that no equal claim of the other source has taken: where
 * both have but one figure unaccounted for, it is likely the same one. `freeNear` counts figures of about the size; of
 * dates and times those that lie nearer to the other source's than the claim itself does.
 */
export function freedomIn(
  running: readonly Running[],
  standing: (claim: Claim, source: string) => Standing,
): (a: Claim, b: Claim) => Freedom {
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
  const freeBeside = (claim: Claim, other: Claim) => {
    const { claims, ladders } = kindOf.get(claim)!;
    const { source } = other;
    let ladder = ladders.get(source);
    if (!ladder) {
      ladder = ladderFrom(claims.map((each) => ({ at: positionOf(each), free: freeOf(each, source) })));
      ladders.set(source, ladder);
    }
    const own = freeOf(claim, source);
    const all = ladder.total - own;
    const at = positionOf(claim);
    if (!('timex' in claim.value))
      return { all, near: Number.isFinite(at) ? ladder.between(at - NEAR, at + NEAR) - own : 0 };
    const to = positionOf(other);
    const apart = Math.abs(at - to);
    if (claim.kind !== other.kind || !Number.isFinite(apart)) return { all, near: UNKNOWN };
    // Days and minutes are whole: one less than as far is nearer.
    return { all, near: apart < 1 ? 0 : ladder.between(to - apart + 1, to + apart) };
  };
  return (a, b) => {
    const x = freeBeside(a, b);
    const y = freeBeside(b, a);
    return { freeLeast: Math.min(x.all, y.all), freeMost: Math.max(x.all, y.all), freeNear: x.near + y.near };
  };
}

/** The claims of one kind in one source, and how free they are beside each other source, worked out when asked for. */
interface Kind {
  readonly claims: Claim[];
  readonly ladders: Map<string, Ladder>;
}

const newKind = (): Kind => ({ claims: [], ladders: new Map() });

/** Of a date that nobody can place: as if one other were nearer. */
const UNKNOWN = 1;

const keyOf = (claim: Claim): string => `${claim.source} ${claim.kind === 'rank' ? 'rank' : dimensionOf(claim)}`;

/**
 * Where a claim stands among those of its kind: a figure by its logarithm, a time of day by its minute, a date by its
 * first day. Minus infinity for nought, for ends that are open below, and for what has no such place.
 */
function positionOf({ value }: Claim): number {
  if ('low' in value) {
    const figure = value.low ?? value.high ?? 0;
    return figure > 0 ? Math.log(figure) : Number.NEGATIVE_INFINITY;
  }
  if (!('timex' in value)) return Number.NEGATIVE_INFINITY;
  const clock = CLOCK.exec(value.timex);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return firstDayOf(value) ?? Number.NEGATIVE_INFINITY;
}

const CLOCK = /T(\d\d):(\d\d)/;

/** How free the claims of one kind in a source are, in order, so that a range is added up without walking it. */
interface Ladder {
  readonly total: number;
  /** The sum over those from `low` up to `high`. */
  readonly between: (low: number, high: number) => number;
}

function ladderFrom(claims: readonly { readonly at: number; readonly free: number }[]): Ladder {
  const rungs = claims.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const sums = [0];
  for (const { free } of rungs) sums.push(sums.at(-1)! + free);
  const below = (limit: number): number => {
    let from = 0;
    let to = rungs.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (rungs[middle]!.at < limit) from = middle + 1;
      else to = middle;
    }
    return sums[from]!;
  };
  return { total: sums.at(-1)!, between: (low, high) => below(high) - below(low) };
}
