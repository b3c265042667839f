import { parseIsoDay, weekdayOf } from './calendar.js';
import type { FigureValue, TimeValue } from './value.js';

/** Whether two claims' values say the same, leave room for each other, or part. */
export type ValueRelation = 'equal' | 'overlapping' | 'different';

/** How far a hedge such as "about" or "nearly" is taken to reach, as a part of the figure. */
const HEDGE_REACH = 0.1;

/** The bounds of a figure with its hedge's reach; infinities for open ends. */
export function boundsOf(value: FigureValue, slack = 0): { readonly low: number; readonly high: number } {
  const low = value.low ?? Number.NEGATIVE_INFINITY;
  const high = value.high ?? Number.POSITIVE_INFINITY;
  const reach = Math.max(value.approximate ? HEDGE_REACH : 0, slack);
  // An open end stays open: infinity times no reach is no number.
  const reached = (end: number, way: 1 | -1) => (Number.isFinite(end) ? end + way * Math.abs(end) * reach : end);
  return { low: reached(low, -1), high: reached(high, 1) };
}

/** Relates two figures of one unit, or already converted to one; `slack` is what rounding may have moved either by. */
export function relateFigures(a: FigureValue, b: FigureValue, slack = 0): ValueRelation {
  if (a.low === b.low && a.high === b.high) return 'equal';
  const x = boundsOf(a, slack);
  const y = boundsOf(b, slack);
  return x.low <= y.high && y.low <= x.high ? 'overlapping' : 'different';
}

/** Relates two dates or times by the days or minutes they cover, or, where a source leaves those open, field by field. */
export function relateTimes(a: TimeValue, b: TimeValue): ValueRelation {
  if (a.timex === b.timex) return 'equal';
  if (!a.earliest || !a.latest || !b.earliest || !b.latest || isTimeOfDay(a) || isTimeOfDay(b))
    return relateFields(a, b);
  if (a.earliest === b.earliest && a.latest === b.latest) return 'equal';
  // Days compare with minutes by their common prefix: 2025-01-16 covers 2025-01-16T08:42.
  const before = (x: string, y: string) => x.slice(0, y.length) < y.slice(0, x.length);
  return before(a.latest, b.earliest) || before(b.latest, a.earliest) ? 'different' : 'overlapping';
}

const isTimeOfDay = ({ timex }: TimeValue): boolean => timex.startsWith('T');

const PARTIAL = /^([\dX]{4})?(?:-(\d\d)(?:-(\d\d))?|-WXX-(\d))?(?:T(\d\d:\d\d))?/;

/** What a TIMEX3 value states of year, month, day, weekday and time; the weekday too where it follows from the day. */
function fieldsOf({ timex }: TimeValue): readonly (string | undefined)[] {
  const [, stated, month, day, weekday, time] = PARTIAL.exec(timex) ?? [];
  const year = stated?.includes('X') ? undefined : stated;
  const number = year && day ? parseIsoDay(`${year}-${month}-${day}`) : null;
  return [year, month, day, number === null ? weekday : String(weekdayOf(number)), time];
}

/** "Monday" is any Monday's date, "8.42" any day's: equal where all that both state is the same. */
function relateFields(a: TimeValue, b: TimeValue): ValueRelation {
  const x = fieldsOf(a);
  const y = fieldsOf(b);
  let shared = false;
  for (let field = 0; field < x.length; field++) {
    if (x[field] === undefined || y[field] === undefined) continue;
    if (x[field] !== y[field]) return 'different';
    shared = true;
  }
  return shared ? 'equal' : 'different';
}
