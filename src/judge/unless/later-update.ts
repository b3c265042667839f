import { FALLING_COUNT, HAS_RISEN, RUNNING_COUNT } from '../../lexicon/judge-running.js';
import type { Claim } from '../../model/claim.js';
import { dateOf, daysBetween, sentenceOf } from '../compare/comparison.js';
import { type FigureClaim, interval, isFigure } from '../compare/interval.js';
import { scalesOf } from '../compare/unit-scale.js';
import type { Circumstances, Unless } from './excuse.js';

/**
 * A running count that a later source gives higher (of the missing: lower). Sources of one day must not part,
 * and no later source may go back on it, or else the number did not run but was wrong somewhere.
 */
export const laterUpdate: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b)) return null;
  const days = daysBetween(dateOf(a, circumstances), dateOf(b, circumstances));
  if (days === null || days === 0) return saysSo(a, b, days, circumstances);
  const [earlier, later] = days > 0 ? [a, b] : [b, a];
  const rise = Math.sign(sizeOf(later) - sizeOf(earlier));
  if (rise === 0 || !runs(earlier, later, rise, circumstances)) return null;
  if (!steady(rise, circumstances)) return null;
  const moved = rise > 0 ? 'raises' : 'lowers';
  return { verdict: 'update', reason: `a running count, which the later report ${moved}` };
};

/** Without dates to go by, the source with the higher number must say itself that it has risen. */
function saysSo(a: FigureClaim, b: FigureClaim, days: number | null, circumstances: Circumstances) {
  const higher = sizeOf(a) > sizeOf(b) ? a : b;
  const lower = higher === a ? b : a;
  const sentence = sentenceOf(higher, circumstances);
  if (days === 0 || !RUNNING_COUNT.test(sentence) || !HAS_RISEN.test(sentence)) return null;
  if (HAS_RISEN.test(sentenceOf(lower, circumstances))) return null;
  return { verdict: 'update' as const, reason: 'the source with the higher number says that it has risen' };
}

/** The number a figure stands for when put beside another: its bound, or the middle of its range. */
function sizeOf({ value }: FigureClaim): number {
  const [scale] = scalesOf(value.unit);
  const number = value.low === null ? value.high! : value.high === null ? value.low : (value.low + value.high) / 2;
  return number * (scale?.factor ?? 1) + (scale?.offset ?? 0);
}

function runs(earlier: Claim, later: Claim, rise: number, circumstances: Circumstances): boolean {
  const sentences = [earlier, later].map((claim) => sentenceOf(claim, circumstances));
  if (rise < 0) return sentences.some((sentence) => FALLING_COUNT.test(sentence));
  return sentences.some((sentence) => RUNNING_COUNT.test(sentence) || HAS_RISEN.test(sentence));
}

/** Whether the topic's counts move one way from day to day, and not at all within a day. */
function steady(rise: number, circumstances: Circumstances): boolean {
  const dated = circumstances.topic.filter(isFigure).filter((claim) => dateOf(claim, circumstances) !== null);
  return dated.every((a) =>
    dated.every((b) => {
      if (a.source === b.source) return true;
      const days = daysBetween(dateOf(a, circumstances), dateOf(b, circumstances)) ?? 0;
      const differs = interval(a, b, circumstances).relation === 'different';
      return !differs || (days !== 0 && Math.sign(sizeOf(b) - sizeOf(a)) * Math.sign(days) === rise);
    }),
  );
}
