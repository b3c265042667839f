import { calendarDay, dayNumber, parseIsoDay } from '../../model/calendar.js';
import type { Claim } from '../../model/claim.js';
import { boundsOf } from '../../model/interval.js';
import { numberText } from '../number-text.js';
import { readingText } from '../value.js';
import type { Column } from './columns.js';
import { type Entry, isAgreed } from './entries.js';

/** A reading as an interval on a line: both bounds count, and an open end is infinite. */
export interface Lane {
  readonly low: number;
  readonly high: number;
  /** Whether a hedge, and not the source's own bounds, makes it wide. */
  readonly hedged: boolean;
  readonly claim: Claim;
  readonly text: string;
  readonly siglum: string;
  /** The day its source is dated, or empty. */
  readonly date: string;
  readonly disputed: boolean;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Readings on one scale, and how to mark that scale between two values. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly ticks: (from: number, to: number) => readonly Tick[];
  /** What lies below every value of the kind: no count is negative. */
  readonly floor: number;
}

/** More lines than this are no picture any more. */
const MOST = 60;

/** The readings of a topic as lanes, by date and source; null where a line would tell nothing. */
export function lanesOf(entry: Entry, columns: readonly Column[]): Lanes | null {
  if (isAgreed(entry)) return null;
  const isDate = entry.topic.kind === 'date';
  const lanes = columns
    .flatMap((column) =>
      (entry.readings.get(column.document.source.id) ?? []).map(({ claim }) => laneOf(claim, entry, column)),
    )
    .filter((lane) => lane !== null)
    // Sources without a date come last.
    .sort((a, b) => (a.date === b.date ? 0 : (a.date || '~') < (b.date || '~') ? -1 : 1));
  const finite = lanes.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const units = new Set(lanes.map(({ claim }) => ('unit' in claim.value ? claim.value.unit : null)));
  const told = new Set(lanes.map(({ low, high }) => `${low} ${high}`));
  if (told.size < 2 || lanes.length > MOST || units.size > 1 || new Set(finite).size < 2) return null;
  const floor = isDate || finite.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  return { lanes, ticks: isDate ? yearTicks : roundTicks, floor };
}

function laneOf(claim: Claim, { disputed }: Entry, { siglum, document }: Column): Lane | null {
  const bounds = claimBounds(claim);
  if (bounds === null) return null;
  return {
    ...bounds,
    claim,
    text: readingText(claim),
    siglum,
    date: document.source.date ?? '',
    disputed: disputed.has(claim.id),
  };
}

function claimBounds(claim: Claim): Pick<Lane, 'low' | 'high' | 'hedged'> | null {
  switch (claim.kind) {
    case 'quotation':
    case 'name':
    case 'place':
    case 'time':
    // Places in an order have no distance between them.
    case 'rank':
      return null;
    case 'date': {
      const low = parseIsoDay(claim.value.earliest ?? '');
      const high = parseIsoDay(claim.value.latest ?? '');
      return low === null || high === null ? null : { low, high: high + 1, hedged: false };
    }
    default:
      return { ...boundsOf(claim.value), hedged: claim.value.approximate };
  }
}

/** At most six round numbers: steps of 1, 2 or 5 times a power of ten. */
function roundTicks(from: number, to: number): readonly Tick[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const count = Math.floor(to / step) - Math.ceil(from / step) + 1;
  const first = Math.ceil(from / step);
  return Array.from({ length: count }, (_, i) => ({ at: (first + i) * step, text: numberText((first + i) * step) }));
}

/** The first of January of years apart by a round number. */
function yearTicks(from: number, to: number): readonly Tick[] {
  const first = calendarDay(Math.ceil(from)).year;
  const last = calendarDay(Math.floor(to)).year;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => (last - first) / each <= 6) ?? 5000;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const at = dayNumber(year, 1, 1);
    if (at >= from && at <= to) ticks.push({ at, text: String(year) });
  }
  return ticks;
}
