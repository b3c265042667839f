import { evenSpaces } from '../../annotate/characters.js';
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
const CONTEXT = 64;

/** The words before an offset, with white space evened out to single spaces. */
export const before = (text: string, at: number, length = CONTEXT): string =>
  evenSpaces(text.slice(Math.max(0, at - length), at));

/** The words after an offset. */
export const after = (text: string, at: number, length = CONTEXT): string => text.slice(at, at + length);

/** Whether the character at an offset, in lower case, is one of these: most expressions can be spared for less. */
export const opensWith = (text: string, at: number, characters: string): boolean =>
  at < text.length && characters.includes(text[at]!.toLowerCase());

/** What a sticky expression finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What follows a beginning that words share: the expressions for their next characters; `ends` where a word may end. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * An expression for any of the words, the longest that fits, with white space of any kind and length (to a line break)
 * between them. Beginnings that words share are written once: hundreds of words in a row take long to compile.
 */
export function alternation(words: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let branch = root;
    for (const character of word) {
      let next = branch.next.get(character);
      if (!next) {
        next = { next: new Map(), ends: false };
        branch.next.set(character, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return expressionOf(root);
}

function expressionOf({ next, ends }: Branch): string {
  const choices = [...next].map(([character, branch]) => {
    const rest = expressionOf(branch);
    return literal(character) + (branch.next.size > 1 && !branch.ends ? `(?:${rest})` : rest);
  });
  const whole = choices.join('|');
  return ends && choices.length > 0 ? `(?:${whole})?` : whole;
}

const literal = (character: string): string =>
  character === ' ' ? '\\s{1,3}' : character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
