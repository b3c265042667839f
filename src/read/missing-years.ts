import type { WrittenDate } from '../annotate/written-date.js';
import { isoDateOf } from '../annotate/written-date.js';
import type { Source } from '../model/source.js';
import type { SourceRead } from './source-of-text.js';

const DAY = 86_400_000;
/** Reports on one story are dated within so many days of each other, or the year is left open. */
const FARTHEST = 60 * DAY;

/**
 * A dateline gives a day without its year ("July 13"): it is the year that puts the source closest to those beside it
 * that state a full date. Years are borrowed from stated dates alone, so the order of the sources changes nothing.
 */
export function withMissingYears(read: readonly SourceRead[]): readonly Source[] {
  const stated = read.flatMap(({ source }) => (source.date ? [Date.parse(source.date)] : []));
  return read.map(({ source, monthDay }) => {
    const date = monthDay && closest(monthDay, stated);
    return date ? { ...source, date } : source;
  });
}

function closest(monthDay: WrittenDate, stated: readonly number[]): string | null {
  let best: { date: string; distance: number } | null = null;
  for (const other of stated) {
    const year = new Date(other).getUTCFullYear();
    for (const candidate of [year - 1, year, year + 1]) {
      const date = isoDateOf({ ...monthDay, year: candidate })!;
      const distance = Math.abs(Date.parse(date) - other);
      if (distance <= FARTHEST && (best === null || distance < best.distance)) best = { date, distance };
    }
  }
  return best?.date ?? null;
}
