import {
  ALL_OF_THEM,
  NAMED_BEFORE,
  OF_THOSE,
  OF_WHOLE,
  PART_AFTER,
  PART_BEFORE,
  PARTED,
  THERE_ARE,
} from '../../lexicon/judge-parts.js';
import { after, before, sentenceOf } from '../compare/comparison.js';
import { type FigureClaim, isFigure } from '../compare/interval.js';
import { type Circumstances, not, type Unless } from './excuse.js';

/**
 * The smaller count is named as a part ("14 of the dead", "eleven of the stations"), while the other source counts the
 * whole ("it has 14 stations").
 */
export const partOfWhole: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b) || a.kind !== 'count' || b.kind !== 'count') return not('only counts have parts');
  const [smaller, larger] = bound(a) < bound(b) ? [a, b] : [b, a];
  const told = 'one counts a part of what the other counts';
  if (OF_THOSE.test(after(smaller, 12, circumstances)) && THERE_ARE.test(before(larger, 40, circumstances)))
    return { verdict: 'compatible', reason: told };
  const isPart = (claim: FigureClaim) => {
    const [ahead, behind] = [before(claim, 32, circumstances), after(claim, 40, circumstances)];
    if (NAMED_BEFORE.test(ahead) && ALL_OF_THEM.test(behind) && isFirst(claim, circumstances)) return false;
    // The 27 of "Of the 27 dead, 13 were children" are the whole.
    const isParted = PARTED.test(sentenceOf(claim, circumstances)) && !OF_WHOLE.test(ahead);
    return PART_BEFORE.test(ahead) || PART_AFTER.test(behind) || isParted;
  };
  if (!isPart(smaller) || isPart(larger)) return not('the smaller count is not named as a part of something');
  if (smaller.head === null || smaller.head === larger.head) return not('the part and the whole are counted alike');
  return { verdict: 'compatible', reason: told };
};

const bound = ({ value }: FigureClaim): number => value.low ?? value.high ?? 0;

/** Whether no figure stands before it in its sentence, which it could be a part of. */
const isFirst = (claim: FigureClaim, { beside }: Circumstances): boolean =>
  beside(claim).every((other) => !isFigure(other) || other.start >= claim.start);
