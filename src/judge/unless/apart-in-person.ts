import {
  ACCUSED_AFTER,
  ACCUSED_BEFORE,
  FROM_TO,
  HURT_AFTER,
  HURT_BEFORE,
  SAID_BEFORE,
  SPEAKER_ENDS,
  SPEAKS_AFTER,
  TOLD_DEAD,
} from '../../lexicon/judge-persons.js';
import { sentenceOf, wordsOf } from '../compare/comparison.js';
import { type Apart, onlyOne, type Told } from './told.js';

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

/** Ages of two people. */
export const APART_IN_PERSON: readonly Apart[] = [speakerAndDead, agesOfSeveral, accusedAndHurt];
