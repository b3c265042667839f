import type { Severity } from '../../model/finding.js';
import type { Source } from '../../model/source.js';
import type { Span } from '../../model/span.js';

// What the diff shows, as plain data: the terminal, the page and the JSON all take it.

/**
 * What is to be said of some words of a passage:
 * - `same`: the others in the block have them too, or tell the same fact in other words;
 * - `reworded`: worded differently, or only here;
 * - `value`: a figure, a date or a time that nobody else in the block tells, and that no rule objects to;
 * - `conflict`: a value that a finding disputes.
 * Words without a mark stand in a passage that is worded so differently that marking them would mark everything.
 */
export type MarkKind = 'same' | 'reworded' | 'value' | 'conflict';

/** A range of the source's raw text. The marks of a passage are in order and disjoint. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** A sentence, with the dateline that stands before it, as a span of its source's raw text. */
export interface Passage extends Span {
  /** Index into `Review.sources`. */
  readonly source: number;
  /** Its place among the passages of its source. */
  readonly index: number;
  /** The line that it starts on. */
  readonly line: number;
}

export interface MarkedPassage extends Passage {
  readonly marks: readonly Mark[];
}

/** One source's answer to a question in dispute. */
export interface DisputedReading {
  /** The value in words, safe to print; null for a quotation, whose words stand in the passage. */
  readonly value: string | null;
  /** Index into `Review.sources`. */
  readonly source: number;
  readonly line: number;
}

/** What becomes of a finding: only a `conflict` stops a reader. */
export type Weight = 'conflict' | 'perhaps' | 'update' | 'accepted';

/** A finding, as a block shows it. */
export interface Dispute {
  readonly weight: Weight;
  readonly ruleId: string;
  readonly severity: Severity;
  /** Of the topic; not yet safe to print. */
  readonly label: string;
  readonly fingerprint: string;
  /** In order of source and line; each value of a source once. */
  readonly readings: readonly DisputedReading[];
}

/**
 * How a block's passages stand to each other:
 * - `conflict`: a finding of severity error or warning disputes a value in them;
 * - `doubt`: a note, an update or a finding accepted earlier does;
 * - `same`: word for word, white space and the shape of quotation marks apart;
 * - `reworded`: the sources tell the same in different words, or one tells more;
 * - `only`: one source alone tells it.
 */
export type BlockKind = 'conflict' | 'doubt' | 'same' | 'reworded' | 'only';

/** What the sources tell on one thing. */
export interface Block {
  readonly kind: BlockKind;
  /** True for passages that stand word for word, or nearly, elsewhere in the order of another source. */
  readonly moved: boolean;
  /** For each source of the review its passages, in order of the text; none where it is silent. */
  readonly cells: readonly (readonly MarkedPassage[])[];
  /** Findings told here; each is told at one block. */
  readonly disputes: readonly Dispute[];
  /** Findings told at another block that dispute a value of this one too. */
  readonly disputedElsewhere: readonly Dispute[];
}

/** The sources side by side. Every passage of every source stands in exactly one block. */
export interface Review {
  /** The first is the base, whose order the blocks follow. */
  readonly sources: readonly Source[];
  readonly blocks: readonly Block[];
}

/** Blocks that are left out because nothing in them differs, or because only conflicts were asked for. */
export interface Fold {
  readonly folded: readonly Block[];
}
