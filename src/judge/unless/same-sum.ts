import { OTHERS } from '../../lexicon/judge-parts.js';
import type { Claim } from '../../model/claim.js';
import { after, before } from '../compare/comparison.js';
import { type FigureClaim, isFigure } from '../compare/interval.js';
import type { Circumstances, Unless } from './excuse.js';

/** How many figures beside a claim may be added up with it: "three men, two women and a child". */
const MOST_PARTS = 4;

/**
 * The figures come to the same once added up: "five other aircraft" and the one in question make six,
 * three men and three women six people, nine children and 24 adults 33.
 */
export const sameSum: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b) || a.kind === 'percent' || b.kind === 'percent') return null;
  const reason =
    oneMore(a, b, circumstances) ??
    oneMore(b, a, circumstances) ??
    addsUp(a, b, circumstances) ??
    addsUp(b, a, circumstances);
  return reason ? { verdict: 'compatible', reason } : null;
};

const pointOf = ({ value }: FigureClaim): number | null =>
  value.low !== null && value.low === value.high ? value.low : null;

function oneMore(part: FigureClaim, whole: FigureClaim, circumstances: Circumstances): string | null {
  const [n, sum] = [pointOf(part), pointOf(whole)];
  if (n === null || sum === null || part.kind !== 'count' || sum !== n + 1) return null;
  const around = `${before(part, 16, circumstances)} ${after(part, 16, circumstances)}`;
  return OTHERS.test(around) ? `${n} others and the one apart make ${sum}` : null;
}

/** Whether figures of the same kind in the same sentence, this one among them, add up to the other source's. */
function addsUp(part: FigureClaim, whole: FigureClaim, { claims, topic }: Circumstances): string | null {
  const sum = pointOf(whole);
  if (sum === null) return null;
  const others = [...(claims.get(part.source) ?? []), ...topic]
    .filter(
      (claim, i, all) =>
        claim !== part && all.findIndex((other) => other.start === claim.start && other.source === claim.source) === i,
    )
    .filter((claim) => isBeside(claim, part))
    .slice(0, 8)
    .flatMap((claim) => (isFigure(claim) ? (pointOf(claim) ?? []) : []));
  const parts = sumOf([pointOf(part) ?? Number.NaN], others, sum);
  return parts ? `${parts.join(' and ')} make ${sum}` : null;
}

const isBeside = (claim: Claim, part: FigureClaim): boolean =>
  claim.source === part.source && claim.sentence === part.sentence && claim.kind === part.kind;

/** Numbers that, with those taken, make the sum; null where none do. */
function sumOf(taken: readonly number[], left: readonly number[], sum: number): readonly number[] | null {
  const total = taken.reduce((all, n) => all + n, 0);
  if (taken.length > 1 && total === sum) return taken;
  if (taken.length >= MOST_PARTS || total >= sum) return null;
  for (const [i, n] of left.entries()) {
    const found = sumOf([...taken, n], left.slice(i + 1), sum);
    if (found) return found;
  }
  return null;
}
