import { NOT_BY, TERM_BEFORE, TERM_WITHIN } from '../../lexicon/judge-times.js';
import { parseIsoDay } from '../../model/calendar.js';
import { DAY, type Stretch } from './clock.js';
import type { TimeClaim } from './clock-face.js';
import { after, before, dateOf, type Lookup, wordsOf } from './comparison.js';

/** A term: what comes about by a day, or before it. */
export interface Deadline {
  /** Minutes since 1970 at which the source set it; null where the source has no date. */
  readonly setAt: number | null;
  /** False for "before Friday", which leaves out the Friday. */
  readonly through: boolean;
}

/** The term that a date sets; null where it tells the day itself. */
export function deadlineOf(claim: TimeClaim, lookup: Lookup): Deadline | null {
  if (claim.kind !== 'date' || claim.value.timex.includes('T') || /^['’]s/.test(after(claim, 2, lookup))) return null;
  const lead = before(claim, 64, lookup);
  const [, word] = TERM_BEFORE.exec(lead) ?? TERM_WITHIN.exec(wordsOf(claim, lookup).toLowerCase()) ?? [];
  // "Not before Friday" says from when on.
  if (!word || NOT_BY.test(lead)) return null;
  const day = parseIsoDay(dateOf(claim, lookup) ?? '');
  return { setAt: day === null ? null : day * DAY, through: !EXCLUDES.test(word) };
}

const EXCLUDES = /^(?:before|ahead|prior)/;

const endOf = ({ through }: Deadline, { start, end }: Stretch): number => (through ? end : start - 1);

/** Who says "by the end of March" means its last weeks, not today: a third of the way back, and some days at least. */
const REACH_BACK = { share: 1 / 3, least: 5 * DAY };

/** What a term leaves room for: its day, and some time before. */
export function upTo(deadline: Deadline, stretch: Stretch): Stretch {
  const end = endOf(deadline, stretch);
  const distance = deadline.setAt === null ? 0 : Math.abs(end - deadline.setAt);
  const from = end - Math.max(distance * REACH_BACK.share, REACH_BACK.least);
  return { ...stretch, start: Math.min(stretch.start, from), end };
}

/** Two terms this much of their distance apart are one, told loosely: "before Christmas", "by the end of the year". */
const LOOSE = 0.25;

/** Whether two terms are one but for how loosely they are told; the further off, the more loosely. */
export function isOneTerm(a: Deadline, x: Stretch, b: Deadline, y: Stretch): boolean {
  if (!x.dated || !y.dated) return false;
  const [p, q] = [endOf(a, x), endOf(b, y)];
  const distances = [a.setAt, b.setAt].flatMap((setAt) => (setAt === null ? [] : [Math.abs(Math.min(p, q) - setAt)]));
  return Math.abs(p - q) <= Math.max(DAY / 2, ...distances.map((distance) => distance * LOOSE));
}
