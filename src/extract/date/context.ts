import { calendarDay, type DayNumber } from '../../model/calendar.js';
import type { Period } from './period.js';

export type Tense = 'past' | 'future' | null;

/** What a date that does not say everything is resolved against. */
export interface Context {
  /** The day the source was published; null where nothing states it. */
  readonly source: DayNumber | null;
  /** True for texts that tell of other years than their own: what is left unsaid comes from the text before it. */
  readonly history: boolean;
  /** The date that the text before it told of. */
  readonly anchor: Period | null;
  /** Whether the words around the date look back or ahead; null where they do not tell. */
  readonly tense: Tense;
}

/** A period, how it came about in words a person can follow, and whether the text itself states all of it. */
export interface Resolved {
  readonly period: Period | null;
  /** The TIMEX3 value where no period is known. */
  readonly timex: string;
  readonly how: string | null;
}

export const known = (period: Period, how: string | null = null): Resolved => ({ period, timex: period.timex, how });
export const unknown = (timex: string, how: string): Resolved => ({ period: null, timex, how });

/** The day that "last" and "next" count from: without the source's date nobody knows, and nothing is guessed. */
export function now(context: Context): DayNumber | null {
  return context.source;
}

/** The period that "later", "that" and "the following" count from. (No module may export a `then`: importing it would wait for a promise.) */
export function anchorOf(context: Context): Period | null {
  return context.anchor;
}

export const yearOf = (day: DayNumber): number => calendarDay(day).year;
export const monthOf = (day: DayNumber): number => calendarDay(day).month;

export const SOURCE = 'the source’s date';
export const BEFORE = 'the date told before it';
