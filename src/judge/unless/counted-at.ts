import { STAMP } from '../../lexicon/judge-running.js';
import { parseIsoDay } from '../../model/calendar.js';
import type { Claim } from '../../model/claim.js';
import { DAY, type Stretch, stretchOf } from '../compare/clock.js';
import { before, dateOf } from '../compare/comparison.js';
import type { Circumstances } from './excuse.js';

/**
 * Minutes from when the one was true to when the other was, 0 where that is one time; null where either is unknown.
 * Negative: the second is earlier. A claim is of its own stamp ("as of Tuesday morning"), or of its source's day; where
 * one alone has a stamp, and it falls on the other's day ("by last night"), the days of the sources decide.
 */
export function minutesBetween(a: Claim, b: Claim, circumstances: Circumstances): number | null {
  const [stampA, stampB] = [stampOf(a, circumstances), stampOf(b, circumstances)];
  const [dayA, dayB] = [dayOf(a, circumstances), dayOf(b, circumstances)];
  const minutes = minutesApart(stampA ?? dayA, stampB ?? dayB);
  return minutes === 0 && !(stampA && stampB) ? (minutesApart(dayA, dayB) ?? 0) : minutes;
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
