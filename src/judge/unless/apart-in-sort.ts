import {
  ASPECTS,
  CHANGE_AROUND,
  DIFFERENCE_AFTER,
  EACH_OF,
  OF_THE_VOTE,
  ONE_TOOK_IN,
  POLLED,
  SUM_AFTER,
  SUM_BEFORE,
  TURNOUT_AFTER,
  TURNOUT_BEFORE,
  UNDER_COUNT,
  VOTE_AFTER,
  VOTE_BEFORE,
} from '../../lexicon/judge-sorts.js';
import { sentenceOf } from '../compare/comparison.js';
import { type Apart, onlyOne, RIGHT_BESIDE, sizeOf, type Told } from './told.js';

/** "Five more than in the spring" and "it closed four". */
const differenceAndAmount: Apart = (a, b) => {
  const difference = onlyOne(({ claim, behind }) => claim.kind === 'count' && DIFFERENCE_AFTER.test(behind), a, b);
  if (!difference) return null;
  const { ahead, behind } = difference === a ? b : a;
  return CHANGE_AROUND.test(ahead) || CHANGE_AROUND.test(behind.slice(0, RIGHT_BESIDE))
    ? null
    : 'one is how far two things differ, the other how many there are';
};

/** "Forty teams of two nurses" and "three nurses fell ill". */
const eachAndAll: Apart = (a, b) =>
  onlyOne(({ claim, ahead }) => claim.kind === 'count' && EACH_OF.test(ahead), a, b) &&
  'one is the size of each of several';

/** "A poll put his approval at 41 percent" and "38 percent of the vote". */
const pollAndVote: Apart = (a, b, circumstances) => {
  if (a.claim.kind !== 'percent' || b.claim.kind !== 'percent') return null;
  const polled = onlyOne(({ claim }) => POLLED.test(sentenceOf(claim, circumstances)), a, b);
  return polled && OF_THE_VOTE.test((polled === a ? b : a).behind) ? 'one is from a poll, the other from a vote' : null;
};

/** "Forty-three people had gunshot wounds" and "St. Mary's hospital treated 29". */
const onePlacesOwn: Apart = (a, b) => {
  const own = onlyOne(({ claim, ahead }) => claim.kind === 'count' && ONE_TOOK_IN.test(ahead), a, b);
  return own && sizeOf(own) < sizeOf(own === a ? b : a) ? 'one counts those whom one place took in' : null;
};

/** "With 61.3% counted, 47 seats" and "48 seats". */
const underCountAndFinal: Apart = (a, b, circumstances) =>
  [a, b].every(({ claim: { kind } }) => kind === 'count' || kind === 'percent') &&
  onlyOne(({ claim }) => UNDER_COUNT.test(sentenceOf(claim, circumstances)), a, b)
    ? 'one is of votes not all of which were counted'
    : null;

/** "In 22 metres of water" and "a 41-metre vessel". */
const twoAspects: Apart = (a, b) => {
  const [x, y] = [a, b].map(({ claim, behind }) =>
    claim.kind === 'measure' ? (ASPECTS.find(([, words]) => words.test(behind))?.[0] ?? null) : null,
  );
  return x && y && x !== y ? `one is ${x}, the other ${y}` : null;
};

/** "A profit of $6 billion" and "$3.2 billion in revenue". */
const twoSums: Apart = (a, b) => {
  const [x, y] = [a, b].map(sumOf);
  return x && y && x !== y ? `one is ${x}, the other ${y}` : null;
};

function sumOf({ claim, ahead, behind }: Told): string | null {
  if (claim.kind !== 'money') return null;
  return (
    (SUM_AFTER.find(([, words]) => words.test(behind)) ?? SUM_BEFORE.find(([, words]) => words.test(ahead)))?.[0] ??
    null
  );
}

/** "On a turnout of 49 per cent" and "52 per cent were in favour". */
const turnoutAndVote: Apart = (a, b) => {
  const [x, y] = [a, b].map(({ claim, ahead, behind }) => {
    // A share may go on as a bare number: "a turnout of 49 per cent, where it had been 61".
    if (claim.kind !== 'percent' && claim.kind !== 'count') return null;
    if (TURNOUT_BEFORE.test(ahead) || TURNOUT_AFTER.test(behind)) return 'turnout';
    return VOTE_AFTER.test(behind) || VOTE_BEFORE.test(ahead) ? 'vote' : null;
  });
  return x && y && x !== y ? 'one is how many took part in a vote, the other how many voted one way' : null;
};

/** Two sorts of figure. */
export const APART_IN_SORT: readonly Apart[] = [
  differenceAndAmount,
  eachAndAll,
  pollAndVote,
  onePlacesOwn,
  underCountAndFinal,
  twoAspects,
  twoSums,
  turnoutAndVote,
];
