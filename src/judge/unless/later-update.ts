import { HAS_RISEN } from '../../lexicon/judge-running.js';
import { DAY } from '../compare/clock.js';
import { type FigureClaim, interval, isFigure } from '../compare/interval.js';
import { scalesOf } from '../compare/unit-scale.js';
import { countedAt, minutesBetween } from './counted-at.js';
import { type Circumstances, not, type Ruling, type Unless } from './excuse.js';
import { ownClause } from './own-clause.js';
import { passesOn, whatRuns } from './what-runs.js';

/**
 * A running count that a later source gives higher (of the missing: lower), or that says itself that it has risen.
 * No later source may go back on it, or else the number did not run but was wrong somewhere.
 */
export const laterUpdate: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b)) return not('only figures run on');
  const minutes = minutesBetween(countedAt(a, circumstances), countedAt(b, circumstances));
  if (minutes === null) return undated(a, b, circumstances);
  if (minutes === 0) return saysSo(a, b, circumstances) ?? not('both were counted at one time');
  const [earlier, later] = minutes > 0 ? [a, b] : [b, a];
  const rise = Math.sign(sizeOf(later) - sizeOf(earlier));
  if (rise === 0) return not('the later report gives no other number');
  const days = Math.abs(minutes) / DAY;
  if (passesOn(earlier, later, days, circumstances))
    return { verdict: 'update', reason: 'between the two reports the next began' };
  const running = whatRuns(earlier, later, rise, days, circumstances);
  if ('not' in running) return not(running.not);
  if (!steady(rise, circumstances)) return not('a still later report goes back on the number');
  return { verdict: 'update', reason: `${running.what}, which the later report ${rise > 0 ? 'raises' : 'lowers'}` };
};

/** Where dates do not say which report is the later, the one with the higher number must itself say that it has risen. */
function saysSo(a: FigureClaim, b: FigureClaim, circumstances: Circumstances): Ruling | null {
  const [higher, lower] = sizeOf(a) > sizeOf(b) ? [a, b] : [b, a];
  const running = whatRuns(lower, higher, 1, 0, circumstances);
  const says = (claim: FigureClaim) => HAS_RISEN.test(ownClause(claim, circumstances));
  if ('not' in running || !says(higher) || says(lower)) return null;
  return { verdict: 'update', reason: 'the source with the higher number says that it has risen' };
}

/** A report without a date gives some stage of a count that the reports with dates show to have run. */
function undated(a: FigureClaim, b: FigureClaim, circumstances: Circumstances): Ruling {
  const ran = circumstances.topic
    .filter(isFigure)
    .some((other) => [a, b].some((claim) => rose(claim, other, circumstances) || rose(other, claim, circumstances)));
  if (ran && steady(1, circumstances))
    return { verdict: 'update', reason: 'one has no date, and by those that have one the count was running' };
  return saysSo(a, b, circumstances) ?? not('nothing says which report is the later');
}

function rose(earlier: FigureClaim, later: FigureClaim, circumstances: Circumstances): boolean {
  if (sizeOf(later) <= sizeOf(earlier)) return false;
  const minutes = minutesBetween(countedAt(earlier, circumstances), countedAt(later, circumstances)) ?? 0;
  if (minutes <= 0) return false;
  return 'what' in whatRuns(earlier, later, 1, minutes / DAY, circumstances);
}

/** The number a figure stands for when put beside another: its bound, or the middle of its range. */
function sizeOf({ value }: FigureClaim): number {
  const [scale] = scalesOf(value.unit);
  const number = value.low === null ? value.high! : value.high === null ? value.low : (value.low + value.high) / 2;
  return number * (scale?.factor ?? 1) + (scale?.offset ?? 0);
}

/** Whether no later source of the topic goes back on the move. */
function steady(rise: number, circumstances: Circumstances): boolean {
  const figures = circumstances.topic
    .filter(isFigure)
    .map((claim) => ({ claim, size: sizeOf(claim), at: countedAt(claim, circumstances) }));
  return figures.every((a, i) =>
    figures.slice(i + 1).every((b) => {
      const minutes = minutesBetween(a.at, b.at) ?? 0;
      const moves = Math.sign(b.size - a.size) * Math.sign(minutes);
      return minutes === 0 || moves === rise || interval(a.claim, b.claim, circumstances).relation !== 'different';
    }),
  );
}
