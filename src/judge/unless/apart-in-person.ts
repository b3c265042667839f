import {
  ACCUSED_AFTER,
  ACCUSED_BEFORE,
  BY_NOW_AFTER,
  BY_NOW_BEFORE,
  EXTREME_AFTER,
  EXTREME_BEFORE,
  FROM_TO,
  HURT_AFTER,
  HURT_BEFORE,
  IS_BEFORE,
  ONCE_BEFORE,
  SAID_BEFORE,
  SPEAKER_ENDS,
  SPEAKS_AFTER,
  TOLD_DEAD,
  WHEN_AFTER,
  WHEN_BEFORE,
} from '../../lexicon/judge-persons.js';
import { otherBearers } from '../../model/age-bearer.js';
import { dateOf, daysBetween, sentenceOf, wordsOf } from '../compare/comparison.js';
import { type Apart, onlyOne, sizeOf, type Told } from './told.js';

/** "Dana Ruiz, 31, told reporters" and "the victim was a woman aged 44": the dead say nothing to reporters. */
const speakerAndDead: Apart = (a, b, circumstances) => {
  const speaks = onlyOne(isSpeakersAge, a, b);
  if (!speaks) return null;
  const { claim } = speaks === a ? b : a;
  return claim.kind === 'age' && claim.scope.holder === null && TOLD_DEAD.test(sentenceOf(claim, circumstances))
    ? 'one is the age of somebody who speaks, the other of one who died'
    : null;
};

const isSpeakersAge = ({ claim: { kind, scope }, ahead, behind }: Told): boolean =>
  kind === 'age' &&
  scope.holder !== null &&
  (SPEAKS_AFTER.test(behind) || (SAID_BEFORE.test(ahead) && SPEAKER_ENDS.test(behind)));

/** "Adults aged 50 to 79" and "Ann Vermaut, 47". */
const agesOfSeveral: Apart = (a, b, circumstances) => {
  const isOfSeveral = ({ claim }: Told) => claim.kind === 'age' && FROM_TO.test(wordsOf(claim, circumstances));
  const several = onlyOne(isOfSeveral, a, b);
  return several && (several === a ? b : a).claim.scope.holder !== null
    ? 'one is how old several people are, the other how old somebody is'
    : null;
};

/** "Murder charge for 19-year-old" and "the shooting of a 17-year-old girl". */
const accusedAndHurt: Apart = (a, b) => {
  const names = a.claim.scope.holder?.split(' ') ?? [];
  if (b.claim.scope.holder?.split(' ').some((word) => names.includes(word))) return null;
  const [x, y] = [partIn(a), partIn(b)];
  return x && y && x !== y ? 'one is the age of who is accused, the other of who was hurt' : null;
};

/** What somebody has to do with a crime, where the words right beside the age say one thing only. */
function partIn({ claim: { kind }, ahead, behind }: Told): 'accused' | 'hurt' | null {
  if (kind !== 'age') return null;
  const accused = ACCUSED_BEFORE.test(ahead) || ACCUSED_AFTER.test(behind);
  const hurt = HURT_BEFORE.test(ahead) || HURT_AFTER.test(behind);
  return accused === hurt ? null : accused ? 'accused' : 'hurt';
}

/** "Ida Tarn, 58" and "his boat, 24 years old"; "her son, 26". */
const twoBearers: Apart = ({ claim: { scope: a } }, { claim: { scope: b } }) =>
  (a.holder === null || b.holder === null) && otherBearers(a.bearer, b.bearer)
    ? "one is a man's age, the other a woman's, or one is a thing's"
    : null;

/** "The youngest is 21" and "the oldest, Ann Vermaut, 68". */
const youngestAndOldest: Apart = (a, b) => {
  const [x, y] = [extremeOf(a), extremeOf(b)];
  return x && y && x !== y ? 'one is the age of the youngest, the other of the oldest' : null;
};

function extremeOf({ claim: { kind }, ahead, behind }: Told): 'youngest' | 'oldest' | null {
  if (kind !== 'age') return null;
  const found = EXTREME_AFTER.exec(behind)?.[1] ?? EXTREME_BEFORE.exec(ahead)?.[1];
  return found ? (found === 'youngest' ? 'youngest' : 'oldest') : null;
}

/** Nobody's age is mistaken by so much as often as it is told of two days. */
const YEARS_ON = 3;
/** Days between two reports that make an age of "now" one of another day. */
const LATER = 60;

/** "Mia, then 11, wrote to the council" and "Mia is 15"; "the father, 38, jumped" and "he is 40 now". */
const thenAndNow: Apart = (a, b, circumstances) => {
  if (a.claim.kind !== 'age' || b.claim.kind !== 'age') return null;
  const [then, now] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const years = sizeOf(now) - sizeOf(then);
  if (isOfOnce(now) || isOfWhen(now) || isByNow(then)) return null;
  const once = isOfOnce(then);
  const apart =
    ((once || isOfWhen(then)) && (isByNow(now) || IS_BEFORE.test(now.ahead))) || (once && years >= YEARS_ON);
  if (apart) return 'one is an age of an earlier day, the other the age by now';
  const days = daysBetween(dateOf(then.claim, circumstances), dateOf(now.claim, circumstances));
  return years > 1 && isByNow(now) && (days === null || days > LATER)
    ? 'one is the age by now, the other may be of an earlier day'
    : null;
};

const isOfOnce = ({ ahead }: Told): boolean => ONCE_BEFORE.test(ahead);
const isOfWhen = ({ ahead, behind }: Told): boolean => WHEN_BEFORE.test(ahead) || WHEN_AFTER.test(behind);
const isByNow = ({ ahead, behind }: Told): boolean => BY_NOW_BEFORE.test(ahead) || BY_NOW_AFTER.test(behind);

/** Ages of two people, or of one on two days. */
export const APART_IN_PERSON: readonly Apart[] = [
  speakerAndDead,
  agesOfSeveral,
  accusedAndHurt,
  twoBearers,
  youngestAndOldest,
  thenAndNow,
];
