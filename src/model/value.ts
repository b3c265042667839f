import type { Span } from './span.js';

/** What a figure says: every number from `low` to `high`, both included; null is an open end. */
export interface FigureValue {
  readonly low: number | null;
  readonly high: number | null;
  /** Canonical name in lexicon/units (`mile`, `year`, `celsius`), an ISO 4217 code, `%`, or null for bare counts. */
  readonly unit: string | null;
  /** True where the source hedges: "about", "some", "nearly". */
  readonly approximate: boolean;
}

/** A date, a period or a time of day. */
export interface TimeValue {
  /** TIMEX3 value: `2019-11-25`, `2013`, `2019-W48`, `197`, `XXXX-05`, `2025-01-16T08:42`. */
  readonly timex: string;
  /** First and last day (or minute) that the value covers, ISO 8601; null where the value does not say. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Words that name somebody beside a quotation: "he", "the minister", "Parly". */
export interface Mentioned extends Span {
  readonly text: string;
}

export interface QuotationValue {
  /** The exact words, as in the source. */
  readonly words: string;
  /** Who says them, resolved to the fullest name the source gives; null where nobody is named. */
  readonly speaker: string | null;
  readonly speakerMention: Mentioned | null;
}

/** A person, a thing with a name, or a place. */
export interface NameValue {
  readonly name: string;
}

export type Value = FigureValue | TimeValue | QuotationValue | NameValue;
