import {
  ENDED_AFTER,
  ENDED_BEFORE,
  GOOD_FOR,
  HAS_BEFORE,
  LASTED_BEFORE,
  LENGTH_SORTS,
  MUST_WITHIN,
  SENTENCED,
  SERVED_AFTER,
  SERVED_BEFORE,
  TO_DO_AFTER,
  USED_FOR,
} from '../../lexicon/judge-lengths.js';
import type { Claim } from '../../model/claim.js';
import { sentenceOf } from '../compare/comparison.js';
import type { Circumstances } from './excuse.js';
import { type Apart, asTold, type Told } from './told.js';

/** "Reviewed every six months" and "a transition of nine months"; "the most in nine years" and "in three years". */
const ofAnotherSort: Apart = (a, b, circumstances) => {
  if (!areLengths(a, b)) return null;
  const [own, others] = [a, b].map(({ claim }) => alike(claim, circumstances));
  for (const { name, ahead, behind, hinted } of LENGTH_SORTS) {
    const isOf = (told: Told) => ahead.test(told.ahead) && (behind?.test(told.behind) ?? true);
    const mayBe = ({ claim }: Told) => hinted.test(sentenceOf(claim, circumstances));
    const [x, y] = [own!.some(isOf), others!.some(isOf)];
    if (x !== y && !(x ? others! : own!).some(mayBe)) return `only one tells ${name}`;
  }
  return null;
};

/** "Shall be completed in ten days" and "after eleven days of talks"; "have 30 years to pay" and "lasted 33 years". */
const termAndCourse: Apart = (a, b, circumstances) =>
  opposed(a, b, circumstances, isTerm, isOver) ? 'one is a term that is set, the other how long something took' : null;

const isTerm = ({ ahead, behind }: Told): boolean =>
  (HAS_BEFORE.test(ahead) && TO_DO_AFTER.test(behind)) || MUST_WITHIN.test(ahead);
const isOver = ({ ahead, behind }: Told): boolean =>
  LASTED_BEFORE.test(ahead) || (ENDED_BEFORE.test(ahead) && ENDED_AFTER.test(behind));

/** "Was jailed for 40 years" and "spent 24 years in prison". */
const sentencedAndServed: Apart = (a, b, circumstances) =>
  opposed(a, b, circumstances, isSentence, isServed) ? 'one is the sentence, the other what was served of it' : null;

const isServed = ({ ahead, behind }: Told): boolean => SERVED_BEFORE.test(ahead) && SERVED_AFTER.test(behind);
const isSentence = (told: Told): boolean => SENTENCED.test(told.ahead) && !isServed(told);

/** "Good for 2,000 hours" and "had run for 1,340". */
const lifeAndUse: Apart = (a, b, circumstances) =>
  opposed(a, b, circumstances, isLife, isUse)
    ? 'one is how long something is good for, the other how long it was in use'
    : null;

const isLife = ({ ahead }: Told): boolean => GOOD_FOR.test(ahead);
const isUse = ({ ahead }: Told): boolean => USED_FOR.test(ahead);

const areLengths = (...told: readonly Told[]): boolean => told.every(({ claim: { kind } }) => kind === 'duration');

/** Whether one length is of the one sort and the other of the other, by its own words or those of who gives it alike. */
function opposed(
  a: Told,
  b: Told,
  circumstances: Circumstances,
  is: (told: Told) => boolean,
  isOther: (told: Told) => boolean,
): boolean {
  if (!areLengths(a, b)) return false;
  const [own, others] = [a, b].map(({ claim }) => alike(claim, circumstances));
  const partBy = (some: readonly Told[], rest: readonly Told[]) =>
    some.some(is) && !some.some(isOther) && rest.some(isOther) && !rest.some(is);
  return partBy(own!, others!) || partBy(others!, own!);
}

/** A length and those of its topic that come to the same: what one source leaves out another tells. */
function alike(claim: Claim, circumstances: Circumstances): readonly Told[] {
  const value = JSON.stringify(claim.value);
  return circumstances.topic
    .filter((each) => each === claim || (each.kind === claim.kind && JSON.stringify(each.value) === value))
    .map((each) => asTold(each, circumstances));
}

/** Two sorts of length of time. */
export const APART_IN_LENGTH: readonly Apart[] = [ofAnotherSort, termAndCourse, sentencedAndServed, lifeAndUse];
