import type { Span } from './span.js';
import type { FigureValue, NameValue, QuotationValue, TimeValue } from './value.js';

export const FIGURE_KINDS = ['count', 'money', 'percent', 'measure', 'rank', 'duration', 'age'] as const;
export const CLAIM_KINDS = [...FIGURE_KINDS, 'date', 'time', 'quotation', 'name', 'place'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What an extractor finds: a value at a span, before anything is known of what it is about. */
interface MentionBase extends Span {
  /** How it was read, in words a person can follow: "«nearly a fifth» read as about 20%". */
  readonly steps: readonly string[];
}
export interface FigureMention extends MentionBase {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** The words that hedge or bound it ("at least", "about"), for display. */
  readonly hedge: string | null;
  /** The span of the thing that the grammar knows to be counted or aged, where it is stated right beside the value. */
  readonly holder: Span | null;
}
export interface TimeMention extends MentionBase {
  readonly kind: 'date' | 'time';
  readonly value: TimeValue;
}
export interface QuotationMention extends MentionBase {
  readonly kind: 'quotation';
  readonly value: QuotationValue;
  /** The verb or phrase that introduces it: "said", "according to". */
  readonly cue: string | null;
}
export interface NameMention extends MentionBase {
  readonly kind: 'name' | 'place';
  readonly value: NameValue;
  /** The role or thing it belongs to, lower case: "defence minister", "captain", "airline". */
  readonly role: string | null;
}
export type Mention = FigureMention | TimeMention | QuotationMention | NameMention;

/** What narrows a claim, as far as the source states it. Empty lists and nulls mean "not stated". */
export interface Scope {
  /** Lemmas that narrow the group counted: "French", "Malian". */
  readonly group: readonly string[];
  /** The frame of the event (lexicon/frames): "die", "injure", "arrest". */
  readonly event: string | null;
  /** Names of places in the clause or sentence. */
  readonly places: readonly string[];
  /** TIMEX3 values of the dates in the same sentence, and words such as "since". */
  readonly period: readonly string[];
  /** Lemmas of the noun phrases in the same clause that tell what the claim is about. */
  readonly partOf: string | null;
  readonly cumulative: boolean;
  readonly forecast: boolean;
  readonly past: boolean;
}

/** One checkable statement of one source. */
export type Claim = Mention & {
  /** `c1`, `c2` … in order of source and offset. */
  readonly id: string;
  /** The id of its source. */
  readonly source: string;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Lemma of the noun that the value counts, measures or dates; null where none was found. */
  readonly head: string | null;
  /** What the claim is about, as a phrase a person would read. */
  readonly about: string;
  readonly scope: Scope;
  /** Who the source says it from ("officials"), or null. */
  readonly attribution: string | null;
};
