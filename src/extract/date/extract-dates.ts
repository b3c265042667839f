import { type DayNumber, parseIsoDay } from '../../model/calendar.js';
import type { TimeMention } from '../../model/claim.js';
import type { Extractor } from '../extractor.js';
import { isHistory, nextAnchor } from './anchor.js';
import type { Context, Resolved } from './context.js';
import type { DateReading } from './expression.js';
import { clockMention, dateMention } from './mention.js';
import { personMonths } from './named-period.js';
import type { Period } from './period.js';
import { resolve } from './resolve.js';
import { type Reading, scan } from './scan.js';
import { tenseAround } from './tense.js';
import type { Token } from './tokens.js';

/** A paragraph's tokens with what was read in them. */
interface Part {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
}

/**
 * Dates and times of day, as TIMEX3 values with ISO bounds, at the spans of their words (prepositions left out).
 * What the words leave open is taken from the source's date in news, and from the dates told before in histories
 * and in texts without a date; `steps` says which.
 */
export const extractDates: Extractor = ({ source, paragraphs, chunks }) => {
  const read = paragraphs.flatMap(({ role }, i) => (role === 'furniture' ? [] : [chunks(i)]));
  const people = new Set(read.flatMap((tokens) => [...personMonths(tokens)]));
  const parts: Part[] = read.map((tokens) => ({ tokens, readings: scan(tokens, people) }));
  const published = source.date === null ? null : parseIsoDay(source.date);
  return resolveAll(source.text, parts, published);
};

/**
 * "Nine days later" where no date was told before: all that is stated is how long it took, which is a figure. Counted
 * from the source's own date it would lie in the future.
 */
const isLengthAlone = ({ expression }: DateReading, anchor: Period | null): boolean =>
  anchor === null &&
  expression.is === 'offset' &&
  expression.from === 'then' &&
  expression.sign > 0 &&
  expression.count !== null;

function resolveAll(text: string, parts: readonly Part[], source: DayNumber | null): readonly TimeMention[] {
  const history = isHistory(
    parts.flatMap(({ readings }) => readings),
    source,
  );
  const mentions: TimeMention[] = [];
  let anchor: Period | null = null;
  for (const { tokens, readings } of parts) {
    const days = new Map<DateReading, Resolved>();
    const lengths = new Set<Reading>();
    for (const reading of readings) {
      if (reading.is !== 'date') continue;
      const context: Context = { source, history, anchor, tense: tenseAround(tokens, reading.from, reading.next) };
      const resolved = resolve(reading.date.expression, context);
      days.set(reading.date, resolved);
      if (isLengthAlone(reading.date, anchor)) {
        lengths.add(reading);
        continue;
      }
      anchor = nextAnchor(tokens, reading, resolved, context);
    }
    for (const reading of readings) {
      if (lengths.has(reading)) continue;
      mentions.push(
        reading.is === 'date'
          ? dateMention(text, reading.date, days.get(reading.date)!)
          : clockMention(text, reading.clock, reading.clock.date && (days.get(reading.clock.date) ?? null)),
      );
    }
  }
  return mentions;
}
