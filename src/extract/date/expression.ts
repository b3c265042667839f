import type { TimeUnit } from '../../lexicon/time-words.js';
import type { Span } from '../../model/span.js';

export type Era = 'BC' | 'AD';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';
export type Edge = 'early' | 'mid' | 'late';
export type Selector = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** Where the year of a month, season or holiday comes from: stated, picked ("of that year"), or null: not stated. */
export type YearRef =
  | { readonly year: number; readonly era: Era; readonly short?: boolean }
  | { readonly pick: Selector }
  | null;

/** What the words of a date say, before it is known when they were written. */
export type DateExpression =
  | {
      readonly is: 'calendar';
      readonly year: YearRef;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
    }
  | { readonly is: 'season'; readonly season: Season; readonly year: YearRef; readonly pick: Selector | null }
  | { readonly is: 'quarter'; readonly quarter: number; readonly of: 4 | 2; readonly year: YearRef }
  | { readonly is: 'decade'; readonly decade: number | null; readonly tens: number; readonly era: Era }
  | { readonly is: 'century'; readonly century: number; readonly era: Era }
  | {
      readonly is: 'holiday';
      readonly name: string;
      readonly year: YearRef;
      readonly pick: Selector | null;
      readonly weekend: boolean;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly pick: Selector | null; readonly weeks: number | null }
  | { readonly is: 'month'; readonly month: number; readonly pick: Selector }
  | { readonly is: 'deictic'; readonly days: number }
  | { readonly is: 'unit'; readonly unit: TimeUnit; readonly pick: Selector }
  | { readonly is: 'coming'; readonly unit: TimeUnit }
  | { readonly is: 'part-of-day'; readonly pick: Selector }
  | { readonly is: 'day-of-month'; readonly day: number }
  | {
      readonly is: 'offset';
      readonly count: number | null;
      readonly unit: TimeUnit;
      readonly sign: 1 | -1;
      readonly from: 'now' | 'then';
      readonly vague: boolean;
    }
  | { readonly is: 'shift'; readonly days: number; readonly of: DateExpression }
  | { readonly is: 'week-of'; readonly week: number; readonly of: DateExpression };

/** A date as the grammar reads it. */
export interface DateReading extends Span {
  readonly expression: DateExpression;
  readonly edge: Edge | null;
  readonly part: DayPart | null;
  /** "about", "circa": the bounds widen. */
  readonly hedged: boolean;
}

/** A time of day as the grammar reads it. */
export interface ClockReading extends Span {
  readonly hour: number;
  readonly minute: number;
  /** Null where the words leave open which half of the day they mean. */
  readonly half: 'am' | 'pm' | null;
  /** ISO 8601 offset or `Z`; null where no zone is stated that has one offset. */
  readonly zone: string | null;
  /** Minutes that a hedge reaches before and after. */
  readonly hedge: readonly [number, number];
  /** The date stated in the same phrase, before or after. */
  readonly date: DateReading | null;
}

/** What a rule read, and the index of the token after it. Some phrases hold two dates: "April 6-7". */
export interface Match {
  readonly readings: readonly DateReading[];
  readonly next: number;
}
