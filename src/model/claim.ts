import type { AgeBearer } from './age-bearer.js';
import type { Span } from './span.js';
import type { FigureValue, NameValue, QuotationValue, TimeValue } from './value.js';

export const FIGURE_KINDS = ['count', 'money', 'percent', 'measure', 'rank', 'duration', 'age'] as const;
export const CLAIM_KINDS = [...FIGURE_KINDS, 'date', 'time', 'quotation', 'name', 'place'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * What an extractor finds: a value at a span, before anything is known of what it is about. Extractors name every
 * property, and in one order, even where it is undefined: V8 looks up what it meets in more than four shapes.
 */
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
  /** True where it goes on with the utterance of the quotation before: "A," he said, "B". */
  readonly continues?: true | undefined;
}
export interface NameMention extends MentionBase {
  readonly kind: 'name' | 'place';
  readonly value: NameValue;
  /** The role or thing it belongs to, lower case: "defence minister", "captain", "airline"; of a place how it is tied: "born in". */
  readonly role: string | null;
  /** The fullest form of the same name in the document, where `value.name` is a shorter one. */
  readonly fullName?: string | undefined;
}
export type Mention = FigureMention | TimeMention | QuotationMention | NameMention;

/** Which of the two numbers of a vote or a score a figure is. */
export type Side = 'more' | 'fewer';

/** What narrows a claim, as far as the source states it. Empty lists and nulls mean "not stated". */
export interface Scope {
  /** Nations of the people or things counted, as their adjectives: "french", "malian". */
  readonly nations: readonly string[];
  /** The folded name of the person or thing that the value is of, where it stands beside: whose age it is. */
  readonly holder: string | null;
  /** What an age is of, as far as the words beside it say; null for any other claim. */
  readonly bearer: AgeBearer | null;
  /** Of the two numbers of a vote or a score, whether it is the larger or the smaller; null for any other claim. */
  readonly side: Side | null;
  /** The frame of the event (lexicon/frames): "die", "injure", "arrest". */
  readonly event: string | null;
  /** The frames of every event that the clause tells of, the claim's own first. */
  readonly events: readonly string[];
  /** Folded names of places in the sentence. */
  readonly places: readonly string[];
  /** Names of people, things and places in the sentence, as written. */
  readonly named: readonly string[];
  /** TIMEX3 values of the dates beside the claim in its sentence. */
  readonly period: readonly string[];
  /** Words that bound the period: "since 2013", "so far this year"; null where none stands beside the claim. */
  readonly since: string | null;
  /** True for what tells of a beginning: "since", "first", "was launched in". */
  readonly inception: boolean;
  /** True where the sentence sets itself against the one before: "But", "However". */
  readonly contrast: boolean;
  /** True for a part of a whole that the sentence names: "14 of the dead", "of them, six". */
  readonly part: boolean;
  /** True for what adds up over a period: "since", "so far", "brings to", "total". */
  readonly cumulative: boolean;
  /** True for what is expected, planned, threatened or possible rather than told as done. */
  readonly forecast: boolean;
  /**
   * True for what the sentence sets another value against or starts from: the 48 of "51 seats, up from 48". By the words
   * before it alone, so that "from two villages" is meant too.
   */
  readonly former: boolean;
  /** True for what happened before the story: another year, "the previous", "36 years ago". */
  readonly background: boolean;
}

/** A content word near a claim; the weight falls from 1 with the distance from the value. */
export interface Term {
  readonly lemma: string;
  readonly weight: number;
}

/** How a place is tied to what is told there. */
export interface PlaceTie {
  /** Whether something is at the place, comes from it or goes there; null where no preposition says so. */
  readonly direction: 'there' | 'from' | 'to' | null;
  /** Kinds of happening (lexicon/place-ties): "origin", "crash", "hospital". */
  readonly kinds: readonly string[];
}

/** Whether what happens begins on a date ("since May"), ends on it ("until May", "by May") or falls on it ("in May"). */
export type TimeTie = 'from' | 'until' | 'at';

/** The words around a claim, as lower-case lemmas: what alignment has to go by. */
export interface Context {
  /** The noun phrase that the value counts, measures or belongs to; the head last. */
  readonly phrase: readonly string[];
  /** Verbs that govern that phrase, nearest first. */
  readonly predicate: readonly string[];
  /** What happens on a date or for a length of time, a verb as a rule; null for other claims, and where nothing does. */
  readonly happening: string | null;
  /** What the preposition before a date says, `at` where none stands there; null for other claims. */
  readonly timeTie: TimeTie | null;
  /** Content words of the claim's own clause. */
  readonly clause: readonly string[];
  /** Content words of the sentence and, more lightly, of its neighbours; each lemma once, heaviest first. */
  readonly terms: readonly Term[];
  /** Folded proper names in the sentence. */
  readonly names: readonly string[];
  readonly headline: boolean;
  /** Of a place, how it is tied to what is told; null for other claims. */
  readonly placeTie: PlaceTie | null;
  /** True of the place and day that a report opens with: they tell where and when it was written. */
  readonly dateline: boolean;
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
  readonly context: Context;
  /** Who the source says it from ("officials"), or null. */
  readonly attribution: string | null;
};
