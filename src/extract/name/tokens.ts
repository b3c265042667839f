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

// Abbreviations of dotted letters; words with inner hyphens, apostrophes and ampersands; single other characters.
const TOKEN =
  /(?:\p{L}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&-]|(?<=\d)[.,](?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;
const DOTTED = new Set(
  `st mt ft mr mrs ms dr prof gen col lt capt cpt maj sgt cpl pvt sen rep gov rev hon jr sr ave blvd rd ln hwy dept inc ltd co corp
  calif ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo ala adm cmdr brig insp supt det n s e w no vs`.split(/\s+/),
);
const GENITIVE = /['’]s$/;
const UPPER_START = /^\p{Lu}/u;
const OPENING = new Set(['"', '“', '‘', "'", '«', ':', '•', '*', '–', '—', '|']);

/** Most words are these letters alone, which need no closer look. */
const PLAIN = /^[a-z]+$/;

function shapeOf(text: string): Shape {
  if (PLAIN.test(text)) return 'lower';
  if (/^\d/.test(text)) return /^\d[\d.,]*$/.test(text) ? 'number' : /\p{Lu}/u.test(text) ? 'caps' : 'number';
  if (UPPER_START.test(text)) {
    if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
    if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'caps';
    return /\p{Ll}/u.test(text) ? 'capital' : 'caps';
  }
  if (!/^\p{L}/u.test(text)) return 'mark';
  const hyphen = text.search(/['’-]/);
  if (hyphen > 0 && NAME_PREFIXES.has(text.slice(0, hyphen)) && UPPER_START.test(text.slice(hyphen + 1)))
    return 'capital';
  return 'lower';
}

/** The tokens of `span` of `text`, as spans of `text`. The genitive's "'s" belongs to no token. */
export function tokensOf(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  let initial = true;
  const part = text.slice(span.start, span.end);
  TOKEN.lastIndex = 0;
  for (const found of part.matchAll(TOKEN)) {
    let word = found[0];
    const start = span.start + found.index;
    if (start < (tokens.at(-1)?.genitive ?? 0)) continue;
    let end = start + word.length;
    let genitive = end;
    if (word.length > 2 && GENITIVE.test(word)) {
      word = word.slice(0, -2);
      end -= 2;
    } else if (word.endsWith('s') && end + 1 < span.end && /^['’](?=\s)/.test(text.slice(end, end + 2)))
      genitive = end + 1;
    else if (text[end] === '.' && end < span.end && endsWithDot(word)) {
      word += '.';
      end += 1;
      genitive = end;
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

const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

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

export const isNeverName = (token: Token): boolean =>
  NEVER_NAMES.has(token.lower.replace(/(?:n't|'(?:m|ve|re|ll|d|s|t))$/, '')) ||
  (token.shape === 'initial' && /^[IA]$/.test(token.text));

export const needsCompany = (token: Token): boolean => NAMES_ONLY_IN_COMPANY.has(token.lower);
