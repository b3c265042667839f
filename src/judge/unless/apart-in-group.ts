import {
  ANOTHER_OF_ITS_SORT,
  BY_SIZE,
  CHANGE_AFTER,
  CHANGE_BEFORE,
  COMPARED_WITH,
  DEATHS,
  DONE_AFTER,
  FURTHER,
  GROUP_AHEAD,
  GROUPS_APART,
  HURT_OR_MISSING,
  IN_A_ROW,
  LEFT_AROUND,
  NEEDED_AFTER,
  NEEDED_BEFORE,
  NO_SIDE,
  OF_ANOTHER,
  OF_RISK,
  OTHER_AFTER,
  PART_OF_NUMBER,
  PART_OF_WHICH,
  PLACE_AHEAD,
  RATE_AFTER,
  SHARE_AFTER,
  SHARE_BEFORE,
  SIDES,
  STILL_AFTER,
  TO_BE_LEFT,
  WHOLE_AHEAD,
  WHOLE_OF_NUMBER,
  WORLDWIDE,
} from '../../lexicon/judge-scope.js';
import { fold } from '../../model/fold.js';
import { sentenceOf } from '../compare/comparison.js';
import { isFigure } from '../compare/interval.js';
import { type Apart, mayBeToCome, onlyOne, RIGHT_BESIDE, sizeOf, type Told } from './told.js';

const furtherAndAll: Apart = (a, b) => {
  const further = onlyOne(({ ahead }) => FURTHER.test(ahead.slice(-RIGHT_BESIDE)), a, b);
  if (!further) return null;
  const all = further === a ? b : a;
  // "Five died and another 36 were hurt": further people, but all of the hurt.
  if (HURT_OR_MISSING.test(further.behind) && DEATHS.test(further.ahead) && !HURT_OR_MISSING.test(further.ahead))
    return null;
  // "A further 13" and "17 others", "a further $2 million a day" and "$3 million a day" count alike.
  if (OTHER_AFTER.test(all.behind) || (RATE_AFTER.test(a.behind) && RATE_AFTER.test(b.behind))) return null;
  return sizeOf(further) < sizeOf(all) ? 'one counts further ones or those that remain, the other all of them' : null;
};

/** "Seventeen people were taken to hospital", "nine remain there". */
const stillAndOnce: Apart = (a, b) => {
  const still = onlyOne(({ behind }) => STILL_AFTER.test(behind), a, b);
  if (!still) return null;
  const once = still === a ? b : a;
  return DONE_AFTER.test(once.behind) && sizeOf(still) < sizeOf(once)
    ? 'one counts those that are left, the other all to whom it happened'
    : null;
};

/** "After their departure two will remain" and "it has nine". */
const toBeLeftAndNow: Apart = (a, b) => {
  const left = onlyOne(({ behind }) => TO_BE_LEFT.test(behind), a, b);
  if (!left) return null;
  const { ahead, behind } = left === a ? b : a;
  return sizeOf(left) < sizeOf(left === a ? b : a) && !LEFT_AROUND.test(ahead) && !LEFT_AROUND.test(behind)
    ? 'one counts those that will be left, the other all there are'
    : null;
};

const neededAndActual: Apart = (a, b, circumstances) => {
  // The hours that a thing needs are those that it takes.
  if (a.claim.kind === 'duration' || b.claim.kind === 'duration') return null;
  const needed = onlyOne(({ ahead, behind }) => NEEDED_BEFORE.test(ahead) || NEEDED_AFTER.test(behind), a, b);
  // What is needed and what is to be had may well be one.
  return needed && !mayBeToCome(needed === a ? b : a, circumstances)
    ? 'one is what is needed, the other what there is'
    : null;
};

/** What one maker sold and what was sold in the world, where nobody's name stands beside both. */
const worldAndOne: Apart = (a, b, circumstances) => {
  if (a.claim.kind === 'rank' || b.claim.kind === 'rank') return null;
  const world = onlyOne(({ claim }) => WORLDWIDE.test(sentenceOf(claim, circumstances)), a, b);
  if (!world) return null;
  const one = world === a ? b : a;
  const { names } = one.claim.context;
  const apart = names.length > 0 && !names.some((name) => world.claim.context.names.includes(name));
  return apart && sizeOf(one) < sizeOf(world) ? 'one is of all the world or country, the other of a part of it' : null;
};

/** "Neighbouring Ambleford shut eleven libraries", beside the libraries of the story. */
const anothersOwn: Apart = (a, b, circumstances) => {
  const [words, others] = [a, b].map(({ claim }) => claim.context.names.flatMap((name) => name.split(' ')));
  if (words!.some((word) => others!.includes(word))) return null;
  return (
    onlyOne(({ claim }) => OF_ANOTHER.test(sentenceOf(claim, circumstances)), a, b) &&
    'one is of somebody set beside what the story is about'
  );
};

/** "The plant is of 410 megawatts" and "a sister plant of 350 megawatts". */
const anotherOfItsSort: Apart = (a, b) => {
  if (!isFigure(a.claim) || !isFigure(b.claim)) return null;
  return onlyOne(({ ahead }) => ANOTHER_OF_ITS_SORT.test(ahead), a, b) && 'one is of another thing of that sort';
};

/** "Made up 39 percent of it" and "pushed it down by a quarter". */
const shareAndChange: Apart = (a, b, circumstances) => {
  if ([a, b].some(({ claim }) => OF_RISK.test(sentenceOf(claim, circumstances)))) return null;
  const [x, y] = [a, b].map(
    (told) =>
      percentSays(told) ?? (WHOLE_AHEAD.test(sentenceOf(told.claim, circumstances)) ? 'a share of a whole' : null),
  );
  return x && y && x !== y ? `one is ${x}, the other ${y}` : null;
};

function percentSays({ claim, ahead, behind }: Told): string | null {
  if (claim.kind !== 'percent') return null;
  if (COMPARED_WITH.test(behind)) return 'a comparison';
  // First "made up", which is no "up".
  if (SHARE_BEFORE.test(ahead)) return 'a share of a whole';
  if (CHANGE_BEFORE.test(ahead) || CHANGE_AFTER.test(behind)) return 'a change';
  return SHARE_AFTER.test(behind) ? 'a share of a whole' : null;
}

/** "In Kenya 25 percent went to university", beside a source that nowhere speaks of Kenya. */
const inOnePlace: Apart = (a, b, circumstances) => {
  // How old somebody is and how long a thing lasts does not change from place to place.
  if ([a.claim, b.claim].some((claim) => !isFigure(claim) || claim.kind === 'age' || claim.kind === 'duration'))
    return null;
  const placeOf = ({ claim }: Told) => {
    const place = PLACE_AHEAD.exec(sentenceOf(claim, circumstances))?.[1];
    return place && claim.scope.places.includes(fold(place)) ? place : null;
  };
  const one = onlyOne((told) => placeOf(told) !== null, a, b);
  if (!one) return null;
  const { claim } = one === a ? b : a;
  const text = circumstances.documents.get(claim.source)?.source.text ?? '';
  return text.includes(placeOf(one)!) ? null : 'one is of a place that the other source does not speak of';
};

/** "Among those under 30, 49 percent" and "In the north one in five": a group, and another group or a place. */
const twoShares: Apart = (a, b, circumstances) => {
  if (a.claim.kind !== 'percent' || b.claim.kind !== 'percent') return null;
  const [x, y] = [a, b].map(({ claim }) => GROUP_AHEAD.exec(sentenceOf(claim, circumstances)));
  if (!x || !y || (x[1] === 'In' && y[1] === 'In')) return null;
  const [own, others] = [x, y].map((found) =>
    fold(found[2]!)
      .split(/[^\p{L}\d]+/u)
      .filter(({ length }) => length > 3),
  );
  return own!.some((word) => others!.includes(word)) ? null : 'each is of another group';
};

/** The 54 of "54 of 225 seats" and the 29 of "two of 29". */
const partAndWhole: Apart = (a, b) => {
  const [x, y] = [a, b].map(({ claim, ahead, behind }) => {
    if (claim.kind !== 'count') return null;
    if (PART_OF_NUMBER.test(behind) || PART_OF_WHICH.test(ahead)) return 'part';
    return WHOLE_OF_NUMBER.test(ahead) ? 'whole' : null;
  });
  return x && y && x !== y ? 'one is a part of a whole, the other a whole that another figure is a part of' : null;
};

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

/** Two groups, orders, measures or accounts. */
export const APART_IN_GROUP: readonly Apart[] = [
  furtherAndAll,
  stillAndOnce,
  toBeLeftAndNow,
  neededAndActual,
  worldAndOne,
  anothersOwn,
  anotherOfItsSort,
  shareAndChange,
  inOnePlace,
  twoShares,
  partAndWhole,
  twoGroups,
  twoOrders,
  twoSides,
];
