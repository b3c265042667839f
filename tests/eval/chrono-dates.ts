import type { ParsedResult } from 'chrono-node';
import * as chrono from 'chrono-node';

/** A date as the dates-wars scorer takes it. */
export interface ScoredDate {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  readonly value: { readonly timex: string; readonly earliest: null; readonly latest: null };
}

const pad = (number: number | null, width: number): string => String(number ?? 0).padStart(width, '0');

/** What chrono read, as a TIMEX3 value: only what the words state or the reference date implies, not its filled-in noon. */
function timexOf({ start }: ParsedResult): string {
  const year = pad(start.get('year'), 4);
  if (!start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('year'))
    return year;
  const month = `${year}-${pad(start.get('month'), 2)}`;
  if (!start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month')) return month;
  return `${month}-${pad(start.get('day'), 2)}`;
}

/**
 * chrono-node 2.10.1 over a text, in the form of our own mentions, so that its figures can stand beside ours.
 * `date` is the source's date; without one, chrono is told the day of the last date it read, which is kinder to it
 * than a fixed day. Texts are given paragraph by paragraph, as chrono's users do. Times without a day are left out.
 */
export function chronoDates(text: string, date: string | null): readonly ScoredDate[] {
  const dates: ScoredDate[] = [];
  let reference = new Date(`${date ?? '2000-01-01'}T12:00:00Z`);
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const result of chrono.parse(paragraph[0], { instant: reference, timezone: 'UTC' })) {
      const { start } = result;
      if (!['year', 'month', 'day', 'weekday'].some((part) => start.isCertain(part as 'day'))) continue;
      const at = paragraph.index + result.index;
      dates.push({
        kind: 'date',
        start: at,
        end: at + result.text.length,
        value: { timex: timexOf(result), earliest: null, latest: null },
      });
      if (date === null && start.isCertain('year'))
        reference = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12));
    }
  }
  return dates;
}
