import { CORRECTS } from '../../lexicon/judge-running.js';
import type { Claim } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { dateOf, daysBetween, sentenceOf, wordsOf } from '../compare/comparison.js';
import { type Circumstances, not, type Unless } from './excuse.js';

/** A source takes back what the other says: "four people, not five as first reported", "revised from 120". */
export const correction: Unless = (a, b, circumstances) => {
  if (takesBack(a, b, circumstances) || takesBack(b, a, circumstances))
    return { verdict: 'update', reason: 'one source tells it as a correction of what the other says' };
  return not('neither source takes back what the other says');
};

function takesBack(correcting: Claim, corrected: Claim, circumstances: Circumstances): boolean {
  // A report cannot correct one of a later day.
  if ((daysBetween(dateOf(correcting, circumstances), dateOf(corrected, circumstances)) ?? 0) > 0) return false;
  const sentence = sentenceOf(correcting, circumstances);
  return holds(correcting, sentence, corrected, circumstances) && CORRECTS.test(sentence);
}

/** Whether the claim's sentence tells the other source's value as well. */
function holds(claim: Claim, sentence: string, other: Claim, circumstances: Circumstances): boolean {
  const beside = circumstances.beside(claim).filter(({ start }) => start !== claim.start);
  if (beside.some((each) => sameValue(each, other))) return true;
  const words = fold(wordsOf(other, circumstances));
  return words !== '' && !/^\d/.test(words) && isWordIn(words, fold(sentence));
}

function sameValue({ value: x }: Claim, { value: y }: Claim): boolean {
  if ('low' in x && 'low' in y)
    return x.low === y.low && x.high === y.high && (x.unit ?? y.unit) === (y.unit ?? x.unit);
  return 'timex' in x && 'timex' in y && x.timex === y.timex;
}

const isWordIn = (words: string, sentence: string): boolean => {
  const at = sentence.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(sentence[at - 1] ?? '') && !/\p{L}/u.test(sentence[at + words.length] ?? '');
};
