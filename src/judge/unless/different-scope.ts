import { EXPECTED } from '../../lexicon/judge-parts.js';
import type { Claim } from '../../model/claim.js';
import { before } from '../compare/comparison.js';
import type { Circumstances, Unless } from './excuse.js';

/** One is what somebody had expected, the other what came about: no two sources clash over that. */
export const differentScope: Unless = (a, b, circumstances) => {
  if (isExpected(a, circumstances) === isExpected(b, circumstances)) return null;
  return { verdict: 'compatible', reason: 'one is what was expected, the other what came about' };
};

const isExpected = (claim: Claim, circumstances: Circumstances): boolean =>
  EXPECTED.test(before(claim, 48, circumstances));
