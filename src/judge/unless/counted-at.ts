import { STAMP } from '../../lexicon/judge-running.js';
import { parseIsoDay } from '../../model/calendar.js';
import type { Claim } from '../../model/claim.js';
import { DAY, type Stretch, stretchOf } from '../compare/clock.js';
import { before, dateOf } from '../compare/comparison.js';
import type { Circumstances } from './excuse.js';

/** When a claim was true: by a stamp of its own ("as of Tuesday morning"), and by its source's day. */
export interface CountedAt {
  readonly stamp: Stretch | null;
  readonly day: Stretch | null;
}

export const countedAt = (claim: Claim, circumstances: Circumstances): CountedAt => ({
  stamp: stampOf(claim, circumstances),
  day: dayOf(claim, circumstances),
});

/**
 * Minutes from when the one was true to when the other was, 0 where that is one time; null where either is unknown.
 * Negative: the second is earlier. A stamp goes before its source's day; where one alone has a stamp, and it falls on
 * the other's day ("by last night"), the days of the sources decide.
 */
export function minutesBetween(a: CountedAt, b: CountedAt): number | null {
  const minutes = minutesApart(a.stamp ?? a.day, b.stamp ?? b.day);
  return minutes === 0 && !(a.stamp && b.stamp) ? (minutesApart(a.day, b.day) ?? 0) : minutes;
}

function minutesApart(a: Stretch | null, b: Stretch | null): number | null {
  if (!a || !b) return null;
  if (a.start === b.start && a.end === b.end) return 0;
  if (b.start >= a.end) return b.start - a.start;
  return a.start >= b.end ? b.start - a.start : 0;
}

function stampOf(claim: Claim, circumstances: Circumstances): Stretch | null {
  const stamps = circumstances.beside(claim).flatMap((other) => {
    if (!('timex' in other.value)) return [];
    const stretch = STAMP.test(before(other, 24, circumstances)) ? stretchOf(other.value) : null;
    return stretch?.dated && Number.isFinite(stretch.start + stretch.end) ? [stretch] : [];
  });
  // A day and an hour of it are read as two claims: the shorter says more.
  return stamps.reduce<Stretch | null>(
    (best, next) => (best === null || next.end - next.start < best.end - best.start ? next : best),
    null,
  );
}

function dayOf(claim: Claim, circumstances: Circumstances): Stretch | null {
  const day = parseIsoDay(dateOf(claim, circumstances) ?? '');
  return day === null ? null : { start: day * DAY, end: (day + 1) * DAY - 1, dated: true, zone: null };
}
