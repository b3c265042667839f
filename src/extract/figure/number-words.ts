import { MULTIPLIER_WORDS } from '../../lexicon/multipliers.js';
import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { alternation, matchAt } from './reading.js';

const WORD = new RegExp(`(?:${alternation([...SMALL_NUMBERS.keys(), ...MULTIPLIER_WORDS.keys(), 'dozen'])})\\b`, 'iy');
const GLUE = /-odd\s{1,3}(?=(?:hundred|thousand|million|billion)\b)|-|\s{1,3}(?:and\s{1,3})?|\u2010|\u2011/y;
/** "and a half" after a number: two and a half, two-and-a-quarter. */
const AND_PART =
  /[\s-]{1,3}and[\s-]{1,3}(?:a|one)[\s-]{1,3}(half|quarter|third)\b(?![\s-]{1,3}(?:of|later|ago)\b)|[\s-]{1,3}and[\s-]{1,3}three[\s-]{1,3}quarters\b/iy;
const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 };

export interface WordNumber {
  readonly end: number;
  readonly value: number;
  /** How many words it took. */
  readonly words: number;
  readonly multiplier: number;
}

/** "and a half" at an offset, as what it adds; null where it does not stand there. */
export function readAndPart(text: string, at: number): { readonly end: number; readonly value: number } | null {
  const found = matchAt(AND_PART, text, at);
  if (!found) return null;
  return { end: at + found[0].length, value: PARTS[found[1]?.toLowerCase() ?? ''] ?? 3 / 4 };
}

interface State {
  readonly total: number;
  readonly current: number;
  readonly smallest: number;
}

/** Takes the next word into a cardinal, or null where grammar ends it: "twenty" then "five", not "five" then "six". */
function take(state: State, word: string, first: boolean): State | null {
  const { total, current, smallest } = state;
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) {
    const below = current % 100;
    const fits = below === 0 || (below >= 20 && below % 10 === 0 && small > 0 && small < 10);
    return fits && (first || small > 0) ? { total, current: current + small, smallest } : null;
  }
  if (word === 'dozen')
    return current < 100 && total === 0 ? { total: 0, current: (current || 1) * 12, smallest: 12 } : null;
  const scale = MULTIPLIER_WORDS.get(word)!;
  if (scale === 100) return current < 100 ? { total, current: (current || 1) * 100, smallest } : null;
  if (scale >= smallest && !(smallest === 12 && current > 0))
    return current === 0 && total > 0 && scale > smallest ? { total: 0, current: 0, smallest: 0 } : null;
  return { total: total + (current || 1) * scale, current: 0, smallest: scale };
}

/**
 * Reads a cardinal in words at `at`: "forty-three", "one hundred and forty thousand", "two and a half million".
 * The first word must be one; "a" before a multiplier is for the caller.
 */
export function readWordNumber(text: string, at: number): WordNumber | null {
  let state: State = { total: 0, current: 0, smallest: Number.POSITIVE_INFINITY };
  let position = at;
  let end = at;
  let words = 0;
  while (words < 12) {
    const found = matchAt(WORD, text, position);
    if (!found) break;
    const word = found[0].toLowerCase();
    const glue = text.slice(end, position);
    const small = SMALL_NUMBERS.has(word);
    // "and" joins only after a hundred or more, "-" only tens to units: "two and three" are two numbers.
    if (/and/i.test(glue) && (!small || state.current % 100 !== 0 || state.total + state.current < 100)) break;
    const next = take(state, word, words === 0);
    if (!next || next.smallest === 0) break;
    state = next;
    end = position + found[0].length;
    words++;
    const part = readAndPart(text, end);
    if (
      part &&
      /\s{1,3}(?:million|billion|thousand|trillion|crore|lakh|hundred|dozen)\b/iy.test(
        text.slice(part.end, part.end + 12),
      )
    ) {
      state = { ...state, current: state.current + part.value };
      end = part.end;
    }
    const glueAt = matchAt(GLUE, text, end);
    if (!glueAt) break;
    position = end + glueAt[0].length;
  }
  if (words === 0) return null;
  const multiplier = state.smallest === Number.POSITIVE_INFINITY ? 1 : state.smallest;
  let value = state.total + state.current;
  // "a million and a half" is a million and half a million; "two and a half" is two and a half.
  const part = readAndPart(text, end);
  if (part) {
    value += part.value * (state.current === 0 && multiplier > 1 ? multiplier : 1);
    end = part.end;
  }
  return { end, value, words, multiplier: state.current === 0 ? multiplier : 1 };
}
