import { ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/time-words.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** A number that the grammar read, and the index of the token after it. */
export interface NumberMatch {
  readonly value: number;
  readonly next: number;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
/** Marks that, set right against a digit, make it part of a longer number, a price, a label. */
const NUMBER_MARKS = new Set(['.', ',', ':', '/', '$', '£', '€', '¥', '#', '%', '+', '=', '@', '_', '*']);

/** Whether the digits at `index` stand alone: not the tail of "2,019", "$1945" or "F1990". */
export function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  const before = at(tokens, index - 1);
  if (!token.glued || index === 0) return true;
  if (before.kind === 'word') return false;
  return !(NUMBER_MARKS.has(before.lower) && (before.lower !== ',' || at(tokens, index - 2).kind === 'digits'));
}

/** Whether the digits at `index` end there: no ",019", ".5", ":30", "%", "-inch" follows them without a space. */
export function endsThere(tokens: readonly Token[], index: number): boolean {
  const mark = at(tokens, index + 1);
  if (!mark.glued) return true;
  if (mark.kind === 'word') return false;
  if (mark.lower === '%' || mark.lower === '$' || mark.lower === '°') return false;
  const after = at(tokens, index + 2);
  return !(after.glued && after.kind === 'digits' && NUMBER_MARKS.has(mark.lower));
}

/** "thirty-six", "twelve". */
export function numberWord(tokens: readonly Token[], index: number): NumberMatch | null {
  const word = at(tokens, index).lower;
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, next: index + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const unit = isDash(at(tokens, index + 1)) ? index + 2 : index + 1;
  const ones = SMALL_NUMBERS.get(at(tokens, unit).lower);
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: unit + 1 } : { value: tens, next: index + 1 };
}

/** "25th", "third", "twenty-first". */
export function ordinal(tokens: readonly Token[], index: number): NumberMatch | null {
  const token = at(tokens, index);
  if (token.kind === 'digits') {
    const suffix = at(tokens, index + 1);
    return suffix.glued && SUFFIXES.has(suffix.lower) && standsAlone(tokens, index)
      ? { value: token.number, next: index + 2 }
      : null;
  }
  const plain = ORDINALS.get(token.lower);
  if (plain !== undefined) return { value: plain, next: index + 1 };
  if (token.lower === 'thirtieth') return { value: 30, next: index + 1 };
  const tens = TENS.get(token.lower);
  if (tens === undefined) return null;
  const unit = isDash(at(tokens, index + 1)) ? index + 2 : index + 1;
  const ones = ORDINALS.get(at(tokens, unit).lower);
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: unit + 1 } : null;
}

/** A count before a unit of time: "36", "thirty-six", "a", "a couple of"; `value` is null for "a few", "several". */
export function count(
  tokens: readonly Token[],
  index: number,
): { readonly value: number | null; readonly next: number } | null {
  const token = at(tokens, index);
  if (token.kind === 'digits')
    return token.lower.length <= 4 && token.number > 0 && standsAlone(tokens, index) && endsThere(tokens, index)
      ? { value: token.number, next: index + 1 }
      : null;
  if (token.lower === 'a' || token.lower === 'an') return afterArticle(tokens, index + 1);
  if (token.lower === 'several' || token.lower === 'some') return { value: null, next: index + 1 };
  return numberWord(tokens, index);
}

function afterArticle(tokens: readonly Token[], index: number): { value: number | null; next: number } {
  if (isWord(tokens, index, 'few')) return { value: null, next: index + 1 };
  if (isWord(tokens, index, 'couple'))
    return { value: 2, next: isWord(tokens, index + 1, 'of') ? index + 2 : index + 1 };
  if (isWord(tokens, index, 'hundred')) return { value: 100, next: index + 1 };
  if (isWord(tokens, index, 'dozen')) return { value: 12, next: index + 1 };
  return { value: 1, next: index };
}
