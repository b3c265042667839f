import { firstDayOf, lastDayOf } from '../model/calendar.js';
import type { Claim, TimeMention } from '../model/claim.js';
import type { TimeValue } from '../model/value.js';
import { type Evidence, yes } from './evidence.js';
import { happeningsNear, isTelling } from './happenings.js';
import type { StoryWords } from './story-words.js';
import { relationOf } from './value-relation.js';

/** Evidence from two dates or times: what happens then, how far apart they lie, and whether both are stated to the same grain. */
export function timeEvidence(
  a: Claim & TimeMention,
  b: Claim & TimeMention,
  words: StoryWords,
  day: number | null,
): Evidence {
  const relation = relationOf(a, b);
  const x = firstDayOf(a.value);
  const y = firstDayOf(b.value);
  const told = isTelling(a) || isTelling(b);
  const happening = told ? 0 : happeningsNear(a, b, words);
  const shared = relation === 'equal' ? NO_FIELDS : sharedFields(a.value, b.value);
  const aheadA = isAhead(a.value, day);
  const aheadB = isAhead(b.value, day);
  return {
    happening,
    // "Open until May" and "open since May" are two questions.
    happeningAndTie: happening * yes(a.context.timeTie === b.context.timeTie),
    tellingBoth: yes(isTelling(a) && isTelling(b)),
    tellingOne: yes(isTelling(a) !== isTelling(b)),
    aheadBoth: yes(aheadA && aheadB),
    aheadOne: yes(aheadA !== aheadB),
    forecastBoth: yes(a.scope.forecast && b.scope.forecast),
    // A slip of the pen leaves the rest of a date as it is: another day of one month, one day of another month.
    sameYear: yes(shared.year),
    sameMonth: yes(shared.year && shared.month),
    sameDayOfMonth: yes(shared.day),
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    sameKind: yes(a.kind === b.kind),
    sameGrain: yes(a.value.timex.length === b.value.timex.length),
    daysApart: x === null || y === null ? 5 : Math.log10(1 + Math.abs(x - y)),
    daysKnown: yes(x !== null && y !== null),
    minutesApart: minutesApart(a.value, b.value),
    bothClock: yes(clockOf(a.value) !== null && clockOf(b.value) !== null),
    oneClock: yes((clockOf(a.value) !== null) !== (clockOf(b.value) !== null)),
    farBack: Math.max(farBack(a.value, day), farBack(b.value, day)),
    leastFarBack: Math.min(farBack(a.value, day), farBack(b.value, day)),
  };
}

/** Minutes since midnight, of a value that states a time of day. */
function clockOf({ timex }: TimeValue): number | null {
  const found = /T(\d\d):(\d\d)/.exec(timex);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** How far apart two times of day lie, as a logarithm of minutes, round the clock; a day where one is not stated. */
function minutesApart(a: TimeValue, b: TimeValue): number {
  const x = clockOf(a);
  const y = clockOf(b);
  if (x === null || y === null) return 3.2;
  const apart = Math.abs(x - y);
  return Math.log10(1 + Math.min(apart, 1440 - apart));
}

const NO_FIELDS = { year: false, month: false, day: false };

const FIELDS = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** Which fields of the calendar two dates state alike. */
function sharedFields(a: TimeValue, b: TimeValue) {
  const x = FIELDS.exec(a.timex);
  const y = FIELDS.exec(b.timex);
  const same = (field: number): boolean => {
    const own = x?.[field];
    return own !== undefined && own === y?.[field] && !own.includes('X');
  };
  return { year: same(1), month: same(2), day: same(3) };
}

/** Whether a date lies after the story's day. */
function isAhead(value: TimeValue, day: number | null): boolean {
  const own = firstDayOf(value);
  return own !== null && day !== null && own > day;
}

/** How long before the story's day a date lies, as a logarithm of days; 0 for what is not resolved. */
function farBack(value: TimeValue, day: number | null): number {
  const own = lastDayOf(value);
  return own === null || day === null ? 0 : Math.log10(1 + Math.max(0, day - own));
}

/** The day that the claims of a story name most often, its own as a rule: as a day number. */
export function storyDay(claims: readonly Claim[]): number | null {
  const counts = new Map<number, number>();
  for (const { value } of claims) {
    if (!('timex' in value)) continue;
    const day = firstDayOf(value);
    if (day !== null && day === lastDayOf(value)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([x, m], [y, n]) => n - m || x - y);
  return ranked[0]?.[0] ?? null;
}
