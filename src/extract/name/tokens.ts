import {
  DIGIT,
  endOfToken,
  isPlain,
  type Joins,
  kindsOfUnit,
  LETTER,
  SPACE,
  skipSpace,
} from '../../annotate/characters.js';
import { type Chunk, wholeWords } from '../../annotate/chunks.js';
import { LOOSE_ENDINGS, NAME_PREFIXES, NAMES_ONLY_IN_COMPANY, NEVER_NAMES } from '../../lexicon/name-words.js';
import type { Span } from '../../model/span.js';

/** `capital`: "Moroni", "al-Shabaab"; `caps`: "NATO", "U.S."; `initial`: "J."; `mark`: anything but words. */
export type Shape = 'capital' | 'caps' | 'initial' | 'lower' | 'number' | 'mark';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** Where "'s" or "'" of the genitive follows: its end; otherwise `end`. */
  readonly genitive: number;
  /** True where a sentence, or a quotation within it, starts: its capital then says nothing. */
  readonly initial: boolean;
}

/** Words have inner hyphens, apostrophes and ampersands; numbers their points and commas. */
const JOINS: Joins = { anywhere: "'’&-", betweenDigits: '.,' };
const MOST_INITIALS = 8;
const DOTTED = new Set(
  `st mt ft mr mrs ms dr prof gen col lt capt cpt maj sgt cpl pvt sen rep gov rev hon jr sr ave blvd rd ln hwy dept inc ltd co corp
  calif ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo ala adm cmdr brig insp supt det n s e w no vs`.split(/\s+/),
);
const UPPER_START = /^\p{Lu}/u;
const OPENING = new Set(['"', '“', '‘', "'", '«', ':', '•', '*', '–', '—', '|']);

const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’';

function shapeOf(text: string): Shape {
  const kinds = kindsOfUnit(text.charCodeAt(0));
  if ((kinds & DIGIT) !== 0) return /^\d[\d.,]*$/.test(text) ? 'number' : /\p{Lu}/u.test(text) ? 'caps' : 'number';
  if (text.length === 1 && (kinds & LETTER) === 0) return 'mark';
  if (text.length > 1 && text >= 'A' && text < '[' && isPlain(text, 1, text.length)) return 'capital';
  if (UPPER_START.test(text)) {
    if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
    if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'caps';
    return /\p{Ll}/u.test(text) ? 'capital' : 'caps';
  }
  if ((kinds & LETTER) === 0 && !/^\p{L}/u.test(text)) return 'mark';
  const hyphen = text.search(/['’-]/);
  if (hyphen > 0 && NAME_PREFIXES.has(text.slice(0, hyphen)) && UPPER_START.test(text.slice(hyphen + 1)))
    return 'capital';
  return 'lower';
}

/**
 * The tokens of `span` of `text`, as spans of `text`. The genitive's "'s" belongs to no token. Most are whole words
 * among `chunks`, those of the paragraph that holds the span.
 */
export function tokensOf(text: string, span: Span, chunks: readonly Chunk[]): readonly Token[] {
  const tokens: Token[] = [];
  let initial = true;
  let next = span.start;
  const wordAt = wholeWords(chunks, span);
  for (let start = skipSpace(text, next, span.end); start < span.end; start = skipSpace(text, next, span.end)) {
    const whole = wordAt(start);
    if (whole) {
      next = whole.end;
      const shape = whole.plain === 'capital' ? 'capital' : 'lower';
      tokens.push({ start, end: next, genitive: next, text: whole.text, lower: whole.lower, shape, initial });
      initial = false;
      continue;
    }
    next = endOfToken(text, start, span.end, JOINS, MOST_INITIALS);
    if (start < (tokens.at(-1)?.genitive ?? 0)) continue;
    let end = next;
    let word = text.slice(start, end);
    let genitive = end;
    const plain = isPlain(text, start, end);
    if (word.length > 2 && word.endsWith('s') && isApostrophe(word.at(-2))) {
      word = word.slice(0, -2);
      end -= 2;
    } else if (
      word.endsWith('s') &&
      end + 1 < span.end &&
      isApostrophe(text[end]) &&
      (kindsOfUnit(text.charCodeAt(end + 1)) & SPACE) !== 0
    )
      genitive = end + 1;
    else if (!plain && text[end] === '.' && end < span.end && endsWithDot(word)) {
      word += '.';
      end += 1;
      genitive = end;
    }
    if (plain) {
      tokens.push({ start, end, genitive, text: word, lower: word, shape: 'lower', initial });
      initial = false;
      continue;
    }
    const shape = shapeOf(word);
    const lower = lowerOf(word);
    if (shape === 'capital' && pushParts(tokens, start, word, initial)) {
      initial = false;
      continue;
    }
    tokens.push({ start, end, genitive, text: word, lower, shape, initial });
    if (shape === 'mark') initial ||= OPENING.has(word) || /[.!?]/.test(word);
    else initial = false;
  }
  return tokens;
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Parts "London-based" at its hyphen: the rest is no part of the name. */
function pushParts(tokens: Token[], start: number, word: string, initial: boolean): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 1) return false;
  const parts = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (!LOOSE_ENDINGS.has(parts[1]!)) return false;
  for (const [i, part] of parts.entries()) {
    const from = start + (i === 0 ? 0 : hyphen + 1);
    const end = from + part.length;
    const lower = lowerOf(part);
    tokens.push({
      start: from,
      end,
      genitive: end,
      text: part,
      lower,
      shape: shapeOf(part),
      initial: initial && i === 0,
    });
  }
  return true;
}

function endsWithDot(word: string): boolean {
  return (/^\p{Lu}$/u.test(word) && word !== 'I') || (UPPER_START.test(word) && DOTTED.has(word.toLowerCase()));
}

/** Whether the token has a capital that can belong to a name. */
export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'caps' || token.shape === 'initial');

/** A word without what is contracted with it: "didn't", "they've". */
const uncontracted = (word: string): string =>
  word.includes("'") ? word.replace(/(?:n't|'(?:m|ve|re|ll|d|s|t))$/, '') : word;

/** The word in lower case, without the full stop of an abbreviation. */
export const bare = ({ lower }: Token): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

export const isNeverName = (token: Token): boolean =>
  NEVER_NAMES.has(uncontracted(token.lower)) ||
  (token.shape === 'initial' && (token.text === 'I' || token.text === 'A'));

export const needsCompany = (token: Token): boolean => NAMES_ONLY_IN_COMPANY.has(token.lower);
