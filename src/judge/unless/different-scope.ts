import {
  ADDS_UP,
  BASELINE_AFTER,
  BASELINE_BEFORE,
  BY_SIZE,
  EXPECTED,
  FURTHER,
  GROUPS_APART,
  IN_A_ROW,
  MAY_BE_TO_COME,
  NO_SIDE,
  ONE_DAY,
  SIDES,
  TO_COME,
  YEAR_BESIDE,
} from '../../lexicon/judge-scope.js';
import type { Claim } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { after, before, sentenceOf } from '../compare/comparison.js';
import { type Circumstances, not, type Unless } from './excuse.js';

/**
 * The two values are of one thing but not of one scope, and their words say so: what was expected and what came about,
 * what was before and what is, one day and all days, two years, two groups, two orders, two sides' own accounts.
 */
export const differentScope: Unless = (a, b, circumstances) => {
  const [x, y] = [asTold(a, circumstances), asTold(b, circumstances)];
  for (const apart of WAYS_APART) {
    const reason = apart(x, y, circumstances);
    if (reason) return { verdict: 'compatible', reason };
  }
  return not('nothing says that they are of two groups, times, stages or sides');
};

/** How two scopes part, in words; null where they do not. The order of the two makes no difference. */
type Apart = (a: Told, b: Told, circumstances: Circumstances) => string | null;

/** A claim with the words beside it in which its scope is looked for. */
interface Told {
  readonly claim: Claim;
  readonly ahead: string;
  readonly behind: string;
}

/** Characters before or after a value in which its scope is looked for. */
const NEAR = 64;
const NEARER = 32;
const RIGHT_BESIDE = 24;

const asTold = (claim: Claim, circumstances: Circumstances): Told => ({
  claim,
  ahead: before(claim, NEAR, circumstances),
  behind: after(claim, NEAR, circumstances),
});

function onlyOne(holds: (told: Told) => boolean, a: Told, b: Told): Told | null {
  const [x, y] = [holds(a), holds(b)];
  return x === y ? null : x ? a : b;
}

const expectedAndActual: Apart = (a, b, circumstances) => {
  if (onlyOne(({ ahead }) => EXPECTED.test(ahead), a, b)) return 'one is what was expected, the other what came about';
  const toCome = onlyOne(({ ahead }) => TO_COME.test(ahead), a, b);
  if (toCome && !MAY_BE_TO_COME.test(sentenceOf((toCome === a ? b : a).claim, circumstances)))
    return 'one is still to come, the other is told as done';
  return null;
};

const beforeAndNow: Apart = (a, b) =>
  onlyOne(({ ahead, behind }) => BASELINE_BEFORE.test(ahead) || BASELINE_AFTER.test(behind), a, b) &&
  'one is what it was at an earlier time, the other what it is now';

const twoYears: Apart = (a, b) => {
  const [x, y] = [a, b].map(({ behind }) => YEAR_BESIDE.exec(behind)?.[1]);
  return x && y && x !== y ? `one is of ${x}, the other of ${y}` : null;
};

const furtherAndAll: Apart = (a, b) => {
  const further = onlyOne(({ ahead }) => FURTHER.test(ahead.slice(-RIGHT_BESIDE)), a, b);
  return further && sizeOf(further) < sizeOf(further === a ? b : a)
    ? 'one counts further ones, the other all of them'
    : null;
};

const oneDayAndAll: Apart = (a, b) => {
  const addsUp = onlyOne(({ behind }) => ADDS_UP.test(behind), a, b);
  if (!addsUp) return null;
  const single = addsUp === a ? b : a;
  const isOfOneDay = ONE_DAY.test(single.behind.slice(0, NEARER)) || ONE_DAY.test(single.ahead.slice(-NEARER));
  return isOfOneDay && sizeOf(single) < sizeOf(addsUp) ? 'one is of a single day, the other adds up over a time' : null;
};

const sizeOf = ({ claim: { value } }: Told): number => ('low' in value ? (value.low ?? value.high ?? 0) : Number.NaN);

const twoGroups: Apart = ({ claim: a }, { claim: b }) => {
  const [x, y] = [a.head, b.head];
  if (x !== null && y !== null && x !== y && GROUPS_APART.some((group) => group.includes(x) && group.includes(y)))
    return 'they count two groups that leave each other out';
  const [nations, others] = [a.scope.nations, b.scope.nations];
  return nations.length > 0 && others.length > 0 && !nations.some((nation) => others.includes(nation))
    ? 'they are of two nations'
    : null;
};

const twoOrders: Apart = (a, b) => {
  if (a.claim.kind !== 'rank' || b.claim.kind !== 'rank') return null;
  const bySize = onlyOne(({ behind }) => BY_SIZE.test(behind), a, b);
  return bySize && IN_A_ROW.test((bySize === a ? b : a).behind)
    ? 'one is a rank by size, the other a place in a row of days or times'
    : null;
};

const twoSides: Apart = (a, b) => {
  const [x, y] = [sideOf(a), sideOf(b)];
  return x !== null && y !== null && x !== y ? 'each is the account of another side' : null;
};

function sideOf({ claim: { attribution } }: Told): number | null {
  if (attribution === null || NO_SIDE.test(attribution)) return null;
  const words = fold(attribution).split(/[^\p{L}]+/u);
  const sides = SIDES.flatMap((side, i) => (words.some((word) => side.has(word)) ? [i] : []));
  return sides.length === 1 ? sides[0]! : null;
}

const WAYS_APART: readonly Apart[] = [
  expectedAndActual,
  beforeAndNow,
  twoYears,
  furtherAndAll,
  oneDayAndAll,
  twoGroups,
  twoOrders,
  twoSides,
];
