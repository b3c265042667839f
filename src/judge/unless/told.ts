import { MAY_BE_TO_COME } from '../../lexicon/judge-scope.js';
import type { Claim } from '../../model/claim.js';
import { after, before, sentenceOf } from '../compare/comparison.js';
import type { Circumstances } from './excuse.js';

/** A claim with the words beside it in which its scope is looked for, lower case. */
export interface Told {
  readonly claim: Claim;
  readonly ahead: string;
  readonly behind: string;
}

/** How two scopes part, in words; null where they do not. The order of the two makes no difference. */
export type Apart = (a: Told, b: Told, circumstances: Circumstances) => string | null;

/** Characters before or after a value in which its scope is looked for. */
const NEAR = 64;

/** Of those, the characters that stand right beside it: a word or three. */
export const RIGHT_BESIDE = 24;

export const asTold = (claim: Claim, circumstances: Circumstances): Told => ({
  claim,
  ahead: before(claim, NEAR, circumstances),
  behind: after(claim, NEAR, circumstances),
});

/** The one of two for which something holds; null where it holds for both or for neither. */
export function onlyOne(holds: (told: Told) => boolean, a: Told, b: Told): Told | null {
  const [x, y] = [holds(a), holds(b)];
  return x === y ? null : x ? a : b;
}

export const sizeOf = ({ claim: { value } }: Told): number =>
  'low' in value ? (value.low ?? value.high ?? 0) : Number.NaN;

/** Whether what a claim's sentence tells need not have come about yet. The month of May may well have. */
export const mayBeToCome = ({ claim }: Told, circumstances: Circumstances): boolean =>
  MAY_BE_TO_COME.test(sentenceOf(claim, circumstances).replace(/\bMay\b/g, ''));
