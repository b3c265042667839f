import { firstDayOf, lastDayOf } from '../model/calendar.js';
import type { Claim, TimeMention } from '../model/claim.js';
import { relateTimes } from '../model/interval.js';
import type { TimeValue } from '../model/value.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { happeningsNear, isTelling } from './happenings.js';
import type { StatedTimes } from './stated-times.js';
import type { StoryWords } from './story-words.js';

/** Evidence from two dates or times: what happens then, how far apart they lie, and whether both are stated to the same grain. */
export function timeEvidence(
  column: NewColumn,
  claims: readonly Claim[],
  words: StoryWords,
  day: number | null,
  isStatedIn: StatedTimes,
): Evidence {
  const counted = countedSince(claims);
  const moments = new Map(claims.filter(isTime).map((claim) => [claim as Claim, momentOf(claim, day, counted)]));
  const columns = {
    happening: column(),
    happeningAndTie: column(),
    sameHappening: column(),
    otherEnd: column(),
    happeningTelling: column(),
    tellingBoth: column(),
    tellingOne: column(),
    countedOne: column(),
    aheadBoth: column(),
    aheadOne: column(),
    forecastBoth: column(),
    sameYear: column(),
    sameMonth: column(),
    sameDayOfMonth: column(),
    equal: column(),
    overlapping: column(),
    sameKind: column(),
    sameGrain: column(),
    daysApart: column(),
    daysKnown: column(),
    minutesApart: column(),
    sameHour: column(),
    bothClock: column(),
    oneClock: column(),
    farBack: column(),
    leastFarBack: column(),
    nearForAge: column(),
    overlapFarBack: column(),
    spans: column(),
    nextDay: column(),
    statedByOne: column(),
    statedByBoth: column(),
  };
  return {
    columns,
    weigh: (row, a, b) => {
      const f = moments.get(a)!;
      const g = moments.get(b)!;
      const relation = relateTimes(f.value, g.value);
      const equal = relation === 'equal';
      const apart = relation === 'different';
      const leastFarBack = Math.min(f.farBack, g.farBack);
      const gap = daysBetween(f, g);
      const happening = f.telling || g.telling ? 0 : happeningsNear(a, b, words);
      const told = a.context.happening;
      const sameTie = a.context.timeTie === b.context.timeTie;
      // A slip of the pen leaves the rest of a date as it is: another day of one month, one day of another month.
      const year = !equal && f.year !== null && f.year === g.year;
      const month = !equal && f.month !== null && f.month === g.month;
      const dayOfMonth = !equal && f.dayOfMonth !== null && f.dayOfMonth === g.dayOfMonth;
      columns.happening[row] = happening;
      // "Open until May" and "open since May" are two questions.
      columns.happeningAndTie[row] = happening * yes(sameTie);
      columns.otherEnd[row] = yes(endOnePeriod(a, b));
      columns.sameHappening[row] = yes(happening === 1 && sameTie);
      columns.happeningTelling[row] = told !== null && told === b.context.happening ? words.weight(told) : 0;
      columns.tellingBoth[row] = yes(f.telling && g.telling);
      columns.tellingOne[row] = yes(f.telling !== g.telling);
      columns.countedOne[row] = yes(f.counted !== g.counted);
      columns.aheadBoth[row] = yes(f.ahead && g.ahead);
      columns.aheadOne[row] = yes(f.ahead !== g.ahead);
      columns.forecastBoth[row] = yes(a.scope.forecast && b.scope.forecast);
      columns.sameYear[row] = yes(year);
      columns.sameMonth[row] = yes(year && month);
      columns.sameDayOfMonth[row] = yes(dayOfMonth);
      columns.equal[row] = yes(equal);
      columns.overlapping[row] = yes(relation === 'overlapping');
      columns.sameKind[row] = yes(a.kind === b.kind);
      columns.sameGrain[row] = yes(f.value.timex.length === g.value.timex.length);
      columns.daysApart[row] = f.first === null || g.first === null ? 5 : Math.log10(1 + Math.abs(f.first - g.first));
      columns.daysKnown[row] = yes(f.first !== null && g.first !== null);
      columns.minutesApart[row] = minutesApart(f.clock, g.clock);
      columns.sameHour[row] = yes(apart && f.hour !== null && f.hour === g.hour);
      columns.bothClock[row] = yes(f.clock !== null && g.clock !== null);
      columns.oneClock[row] = yes((f.clock !== null) !== (g.clock !== null));
      columns.farBack[row] = Math.max(f.farBack, g.farBack);
      columns.leastFarBack[row] = leastFarBack;
      // What is long ago is told less exactly: a year between two dates of the 1970s is little, between two of this week much.
      columns.nearForAge[row] = gap === null ? 0 : Math.min(0, Math.log10(1 + gap) - leastFarBack);
      columns.overlapFarBack[row] = relation === 'overlapping' ? leastFarBack : 0;
      columns.spans[row] = gap === null ? 0 : Math.abs(f.span - g.span);
      columns.nextDay[row] = yes(apart && gap === 1 && f.dayOfMonth !== null && g.dayOfMonth !== null);
      // A date that the other source gives too has its own story there.
      const stated = apart ? yes(isStatedIn(f.value, b.source)) + yes(isStatedIn(g.value, a.source)) : 0;
      columns.statedByOne[row] = yes(stated === 1);
      columns.statedByBoth[row] = yes(stated === 2);
    },
  };
}

/** "From 1981 to 1985" and "from 1981 until 1986": ends of one period, whose other end both sources give alike. */
function endOnePeriod({ context, scope }: Claim, other: Claim): boolean {
  if (context.timeTie === 'at' || context.timeTie !== other.context.timeTie) return false;
  return scope.period.some((date) => other.scope.period.includes(date));
}

/** What is asked of a date or time each time that it is weighed. */
interface Moment {
  readonly value: TimeValue;
  /** The first day that it covers and the last, as `parseIsoDay` counts. */
  readonly first: number | null;
  readonly last: number | null;
  /** How many days it covers, as a logarithm; 0 where it does not say. */
  readonly span: number;
  /** Minutes since midnight, of a value that states a time of day. */
  readonly clock: number | null;
  /** Its hour, whichever half of the day: a slip in the minutes leaves it as it is. */
  readonly hour: number | null;
  /** The fields of the calendar that it states. */
  readonly year: string | null;
  readonly month: string | null;
  readonly dayOfMonth: string | null;
  /** Whether it is the day on which something was said. */
  readonly telling: boolean;
  /** Whether a figure is counted from it: "38 killed since 2013" tells of nothing that happened then. */
  readonly counted: boolean;
  /** Whether it lies after the story's day. */
  readonly ahead: boolean;
  /** How long before the story's day it lies, as a logarithm of days; 0 for what is not resolved. */
  readonly farBack: number;
}

/** Where figures are counted since a date: the source, the sentence and the words of "since". */
const countedSince = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(({ value, scope }) => 'low' in value && scope.since !== null).map(sinceOf));

const sinceOf = ({ source, sentence, scope }: Claim): string => `${source} ${sentence} ${scope.since}`;

function momentOf(claim: Claim & TimeMention, day: number | null, counted: ReadonlySet<string>): Moment {
  const { value } = claim;
  const first = firstDayOf(value);
  const last = lastDayOf(value);
  const clock = clockOf(value);
  const fields = FIELDS.exec(value.timex);
  const year = fields?.[1] ?? null;
  return {
    value,
    first,
    last,
    span: first === null || last === null ? 0 : Math.log10(1 + last - first),
    clock,
    hour: clock === null ? null : Math.floor(clock / 60) % 12,
    year: year?.includes('X') ? null : year,
    month: fields?.[2] ?? null,
    dayOfMonth: fields?.[3] ?? null,
    telling: isTelling(claim),
    counted: claim.context.timeTie === 'from' && counted.has(sinceOf(claim)),
    ahead: first !== null && day !== null && first > day,
    farBack: last === null || day === null ? 0 : Math.log10(1 + Math.max(0, day - last)),
  };
}

/** The days that lie between two dates, 0 where they meet; null where either is not resolved. */
function daysBetween(x: Moment, y: Moment): number | null {
  if (x.first === null || x.last === null || y.first === null || y.last === null) return null;
  return Math.max(0, Math.max(x.first, y.first) - Math.min(x.last, y.last));
}

const isTime = (claim: Claim): claim is Claim & TimeMention => 'timex' in claim.value;

const FIELDS = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/;

function clockOf({ timex }: TimeValue): number | null {
  const found = /T(\d\d):(\d\d)/.exec(timex);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** How far apart two times of day lie, as a logarithm of minutes, round the clock; a day where one is not stated. */
function minutesApart(x: number | null, y: number | null): number {
  if (x === null || y === null) return 3.2;
  const apart = Math.abs(x - y);
  return Math.log10(1 + Math.min(apart, 1440 - apart));
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
