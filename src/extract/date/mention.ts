import { isoDay } from '../../model/calendar.js';
import type { TimeMention } from '../../model/claim.js';
import type { TimeValue } from '../../model/value.js';
import type { Resolved } from './context.js';
import type { ClockReading, DateReading, Edge } from './expression.js';
import type { Grain, Period } from './period.js';

/** How many days a hedge ("about 1540", "around March") reaches beyond a period of that grain. */
const HEDGE_DAYS: Readonly<Record<Grain, number>> = {
  day: 3,
  week: 7,
  month: 31,
  season: 45,
  quarter: 45,
  year: 730,
  decade: 1826,
  century: 9130,
};

/** The part of a period that "early", "mid" and "late" name: its first, middle and last half. */
function narrowed(period: Period, edge: Edge | null): Period {
  if (edge === null) return period;
  const { first, last } = period;
  const half = Math.floor((last - first + 1) / 2);
  const quarter = Math.floor(half / 2);
  if (edge === 'early') return { ...period, last: first + half };
  if (edge === 'late') return { ...period, first: last - half };
  return { ...period, first: first + quarter, last: last - quarter };
}

/** The mention of a date, once it is resolved. */
export function dateMention(text: string, reading: DateReading, { period, timex, how }: Resolved): TimeMention {
  const { start, end, part, edge, hedged } = reading;
  const bounds = period && narrowed(period, edge);
  const slack = bounds && hedged ? HEDGE_DAYS[bounds.grain] : 0;
  const value: TimeValue = {
    timex: part ? `${timex}T${part}` : timex,
    earliest: bounds && isoDay(bounds.first - slack),
    latest: bounds && isoDay(bounds.last + slack),
  };
  return {
    kind: 'date',
    start,
    end,
    value,
    steps: [`«${text.slice(start, end)}» ${how ? `is ${value.timex}: ${how}` : `states ${value.timex}`}`],
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');
const MINUTES = 1440;

/** `day` T `minute`, carried over midnight where the day is known. */
function moment(day: number | null, minute: number, zone: string): string {
  const carried = Math.floor(minute / MINUTES);
  const inside = day === null ? Math.min(Math.max(minute, 0), MINUTES) : minute - carried * MINUTES;
  return `${day === null ? '' : isoDay(day + carried)}T${pad(Math.floor(inside / 60))}:${pad(inside % 60)}${zone}`;
}

/** The 24-hour clock's hour, where the part of the day stated with the date settles a twelve-hour one. */
function hourWithin({ hour, half, date }: ClockReading): number {
  const later = date?.part === 'NI' ? hour >= 5 : date?.part === 'AF' || date?.part === 'EV';
  return half === null && hour < 12 && later ? hour + 12 : hour;
}

/** The mention of a time of day; `on` is the day stated in the same phrase. */
export function clockMention(text: string, reading: ClockReading, on: Resolved | null): TimeMention {
  const { start, end, minute, hedge, half } = reading;
  const day = on?.period?.grain === 'day' ? on.period.first : null;
  const zone = reading.zone ?? '';
  const hour = hourWithin(reading);
  const at = hour * 60 + minute;
  const words = `«${text.slice(start, end)}»`;
  const timex = moment(day, at, zone);
  const steps = [
    `${words} states ${timex.slice(timex.indexOf('T'))}${half === null && hour <= 12 && !reading.date?.part ? ', before or after noon not said' : ''}`,
  ];
  if (reading.date) steps.push(`its day is «${text.slice(reading.date.start, reading.date.end)}», ${on?.timex}`);
  if (hedge[0] || hedge[1]) steps.push(`the words before it reach ${hedge[0]} minutes before and ${hedge[1]} after`);
  return {
    kind: 'time',
    start,
    end,
    value: { timex, earliest: moment(day, at - hedge[0], zone), latest: moment(day, at + hedge[1], zone) },
    steps,
  };
}
