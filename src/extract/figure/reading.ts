import type { FigureKind } from '../../model/claim.js';
import type { Span } from '../../model/span.js';

/** A number as written: digits, words or both, without unit or hedge. Offsets count into the sentence. */
export interface NumberExpression extends Span {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  /** `digits` have no letter or sign; `word` is a single cardinal ("one"); `vague` is a plural such as "dozens". */
  readonly form: 'digits' | 'word' | 'phrase' | 'vague' | 'fraction';
  /** True where a multiplier was said ("3.4bn"), so that the other end of a range may borrow it. */
  readonly multiplier: number;
}

/** A number read as a figure of some kind. Offsets count into the sentence. */
export interface Reading extends Span {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly hedge: string | null;
  readonly holder: Span | null;
  readonly steps: readonly string[];
  /** The span of the number alone, where the span also holds its unit. */
  readonly number: NumberExpression;
}

/** How many characters of context any decision looks at: enough for a phrase, and a bound on its cost. */
export const CONTEXT = 64;

/** The words before an offset, with white space evened out to single spaces. */
export const before = (text: string, at: number, length = CONTEXT): string =>
  text.slice(Math.max(0, at - length), at).replace(/\s+/g, ' ');

/** The words after an offset. */
export const after = (text: string, at: number, length = CONTEXT): string => text.slice(at, at + length);

/** What a sticky expression finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** An alternation of words, the longest first, with white space of any kind and length (to a line break) between them. */
export const alternation = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}'))
    .join('|');
