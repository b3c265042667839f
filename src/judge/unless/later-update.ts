import {
  AS_OF,
  FALLING_COUNT,
  HAS_RISEN,
  PEOPLE_HEADS,
  RUNNING_COUNT,
  RUNNING_FRAMES,
} from '../../lexicon/judge-running.js';
import { DAY } from '../compare/clock.js';
import { sentenceOf } from '../compare/comparison.js';
import { type FigureClaim, interval, isFigure } from '../compare/interval.js';
import { scalesOf } from '../compare/unit-scale.js';
import { countedAt, minutesApart } from './counted-at.js';
import { type Circumstances, not, type Ruling, type Unless } from './excuse.js';

/** Where nothing else says that a count runs, the sources must lie so many days apart. */
const DAYS_APART = 2;

/**
 * A running count that a later source gives higher (of the missing: lower), or that says itself that it has risen.
 * No later source may go back on it, or else the number did not run but was wrong somewhere.
 */
export const laterUpdate: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b)) return not('only figures run on');
  if ([a, b].some((claim) => claim.kind === 'measure' && !spreads(claim))) return not('a measure does not run on');
  if (a.scope.part !== b.scope.part) return not('one is a part of a whole, the other a whole');
  const minutes = minutesBetween(a, b, circumstances);
  if (minutes === null || minutes === 0) return saysSo(a, b, minutes, circumstances);
  const [earlier, later] = minutes > 0 ? [a, b] : [b, a];
  const rise = Math.sign(sizeOf(later) - sizeOf(earlier));
  if (rise === 0) return not('the later report gives no other number');
  if (!runs(earlier, later, rise, Math.abs(minutes) / DAY, circumstances))
    return not(
      rise > 0 ? 'nothing says that the number was still running' : 'the later report goes back on the number',
    );
  if (!steady(rise, circumstances)) return not('a still later report goes back on the number');
  return { verdict: 'update', reason: `a running count, which the later report ${rise > 0 ? 'raises' : 'lowers'}` };
};

/** What a fire or a flood has covered grows from day to day; a hailstone does not. */
const spreads = ({ value }: FigureClaim): boolean => scalesOf(value.unit).some(({ dimension }) => dimension === 'area');

const minutesBetween = (a: FigureClaim, b: FigureClaim, circumstances: Circumstances): number | null =>
  minutesApart(countedAt(a, circumstances), countedAt(b, circumstances));

/** Without dates to go by, the source with the higher number must say itself that it has risen. */
function saysSo(a: FigureClaim, b: FigureClaim, minutes: number | null, circumstances: Circumstances): Ruling {
  const [higher, lower] = sizeOf(a) > sizeOf(b) ? [a, b] : [b, a];
  const sentence = sentenceOf(higher, circumstances);
  if (!RUNNING_COUNT.test(sentence) || !HAS_RISEN.test(sentence) || HAS_RISEN.test(sentenceOf(lower, circumstances)))
    return not(minutes === 0 ? 'both were counted at one time' : 'nothing says which report is the later');
  return { verdict: 'update', reason: 'the source with the higher number says that it has risen' };
}

/** The number a figure stands for when put beside another: its bound, or the middle of its range. */
function sizeOf({ value }: FigureClaim): number {
  const [scale] = scalesOf(value.unit);
  const number = value.low === null ? value.high! : value.high === null ? value.low : (value.low + value.high) / 2;
  return number * (scale?.factor ?? 1) + (scale?.offset ?? 0);
}

/** Whether the count is one that moves: by its words, and then by a bound, a word of time, its event, or the days between. */
function runs(
  earlier: FigureClaim,
  later: FigureClaim,
  rise: number,
  days: number,
  circumstances: Circumstances,
): boolean {
  const sentences = [earlier, later].map((claim) => sentenceOf(claim, circumstances));
  if (rise < 0) return sentences.some((sentence) => FALLING_COUNT.test(sentence));
  const stated = sentences.some((sentence) => HAS_RISEN.test(sentence) || AS_OF.test(sentence));
  if (stated || !sentences.some((sentence) => RUNNING_COUNT.test(sentence))) return stated;
  return days >= DAYS_APART || earlier.value.high === null || [earlier, later].every(countsEverybody);
}

const countsEverybody = ({ head, scope }: FigureClaim): boolean =>
  scope.event !== null && RUNNING_FRAMES.has(scope.event) && (head === null || PEOPLE_HEADS.has(head));

/** Whether no later source of the topic goes back on the move. */
function steady(rise: number, circumstances: Circumstances): boolean {
  const figures = circumstances.topic.filter(isFigure);
  return figures.every((a) =>
    figures.every((b) => {
      const minutes = minutesBetween(a, b, circumstances) ?? 0;
      if (minutes === 0 || interval(a, b, circumstances).relation !== 'different') return true;
      return Math.sign(sizeOf(b) - sizeOf(a)) * Math.sign(minutes) === rise;
    }),
  );
}
