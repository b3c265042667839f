import { FIRST_IN, UNBROKEN, UNTIL_NOW } from '../../lexicon/judge-parts.js';
import { after, before } from '../compare/comparison.js';
import type { FigureClaim } from '../compare/interval.js';
import type { Circumstances } from './excuse.js';

/** Characters before or after a length in which its words are looked for. */
const NEAR = 72;

/**
 * "The first fall in four months" comes after three months of gains: the one length counts the present month, the other
 * those before it. Null where the two are not so, in this order.
 */
export function firstSince(first: FigureClaim, unbroken: FigureClaim, circumstances: Circumstances): string | null {
  if (first.kind !== 'duration' || unbroken.kind !== 'duration' || first.value.unit !== unbroken.value.unit)
    return null;
  const counted = first.value.low;
  if (counted === null || counted !== first.value.high || counted !== (unbroken.value.low ?? 0) + 1) return null;
  const isFirst = FIRST_IN.test(before(first, NEAR, circumstances));
  const isUnbroken =
    UNTIL_NOW.test(before(unbroken, NEAR, circumstances)) && UNBROKEN.test(after(unbroken, NEAR, circumstances));
  return isFirst && isUnbroken ? 'the one counts the present period, the other those before it' : null;
}
