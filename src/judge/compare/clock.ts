import { parseIsoDay } from '../../model/calendar.js';
import type { TimeValue } from '../../model/value.js';

/** A stretch of time in minutes: since 1970 where the day is known, since midnight where only the clock is. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** False where only the time of day is known. */
  readonly dated: boolean;
  /** Minutes that the value is east of Greenwich; null where it does not say. */
  readonly zone: number | null;
}

export const DAY = 1440;

/** The minutes between two stretches; less than nothing where they overlap. */
export const gapOf = (x: Stretch, y: Stretch): number => Math.max(x.start, y.start) - Math.min(x.end, y.end);

/** Parts of the day in hours, after TIMEX3's values; people disagree on the edges, so they overlap. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12.5],
  MI: [11, 14],
  AF: [11.5, 18.5],
  EV: [16.5, 24],
  NI: [18, 30],
  DT: [6, 19],
};

/** The stretch that a date or time covers; null where the value does not say. */
export function stretchOf({ timex, earliest, latest }: TimeValue): Stretch | null {
  const [day = '', clock] = timex.split('T');
  const part = clock === undefined ? undefined : PARTS[clock.slice(0, 2)];
  const dayStart = parseIsoDay(day);
  if (part) return partOfDay(part, dayStart);
  if (clock !== undefined && !(earliest ?? latest ?? 'T').match(/^[+-]?\d/)) {
    return clockStretch(earliest ?? clock, latest ?? clock, dayStart);
  }
  if (earliest === null && latest === null) return null;
  const from = minutesOf(earliest ?? latest!, false);
  const to = minutesOf(latest ?? earliest!, true);
  if (!from || !to) return null;
  return {
    start: earliest === null ? Number.NEGATIVE_INFINITY : from.at,
    end: latest === null ? Number.POSITIVE_INFINITY : to.at,
    dated: true,
    zone: from.zone,
  };
}

function partOfDay([from, to]: readonly [number, number], day: number | null): Stretch {
  const midnight = (day ?? 0) * DAY;
  return { start: midnight + from * 60, end: midnight + to * 60 - 1, dated: day !== null, zone: null };
}

/** From one time of day to another, past midnight where the second is the earlier. */
function clockStretch(from: string, to: string, day: number | null): Stretch | null {
  const [first, last] = [clockMinutes(from.replace(/^T/, '')), clockMinutes(to.replace(/^T/, ''))];
  if (!first || !last) return null;
  const midnight = (day ?? 0) * DAY;
  const past = last.minutes < first.minutes ? DAY : 0;
  return {
    start: midnight + first.minutes,
    end: midnight + last.minutes + past + (last.hourOnly ? 59 : 0),
    dated: day !== null,
    zone: first.zone,
  };
}

function clockMinutes(clock: string): { minutes: number; zone: number | null; hourOnly: boolean } | null {
  const found = /^(\d\d)(?::?(\d\d))?(?::?\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(clock);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return { minutes, zone: zoneMinutes(found[3]), hourOnly: found[2] === undefined };
}

function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0));
}

/** Minutes since 1970 of an ISO 8601 day or minute, as it stands (zone not applied). */
function minutesOf(iso: string, atEnd: boolean): { at: number; zone: number | null } | null {
  const [date = '', clock] = iso.split('T');
  const day = parseIsoDay(date);
  if (day === null) return null;
  if (clock === undefined) return { at: day * DAY + (atEnd ? DAY - 1 : 0), zone: null };
  const read = clockMinutes(clock);
  return read && { at: day * DAY + read.minutes, zone: read.zone };
}
