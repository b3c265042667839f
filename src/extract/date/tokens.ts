import { DIGIT, endOfRun, isPlain, kindsAt, LETTER, MARK, skipSpace, unitsOf } from '../../annotate/characters.js';
import type { Span } from '../../model/span.js';

/** A word, a run of digits or a mark, as a span of the raw text. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case; as it stands for digits and marks. */
  readonly lower: string;
  readonly capital: boolean;
  /** The number that the digits write; -1 for anything else. */
  readonly number: number;
  /** True where no white space parts it from the token before. */
  readonly glued: boolean;
}

const IN_WORD = LETTER | MARK;
const BLANK: Token = { start: -1, end: -1, kind: 'mark', lower: '', capital: false, number: -1, glued: false };
/** No word of the date grammar is longer; a longer one is kept only as a boundary. */
const LONGEST_WORD = 24;

function tokenOf(text: string, start: number, end: number, glued: boolean): Token {
  const raw = text.slice(start, end);
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return { start, end, kind: 'digits', lower: raw, capital: false, number: raw.length > 9 ? -1 : Number(raw), glued };
  // The lexicon's records are plain objects: the one lower-case word that every object knows must not be looked up.
  const unknown = raw.length > LONGEST_WORD || raw === 'constructor';
  if (!unknown && isPlain(text, start, end))
    return { start, end, kind: 'word', lower: raw, capital: false, number: -1, glued };
  const lower = unknown ? '' : raw.toLowerCase();
  if (raw.length === 1 && lower === raw.toUpperCase())
    return {
      start,
      end,
      kind: 'mark',
      lower: raw === '’' || raw === '‘' ? "'" : raw,
      capital: false,
      number: -1,
      glued,
    };
  return { start, end, kind: 'word', lower, capital: raw.charCodeAt(0) !== lower.charCodeAt(0), number: -1, glued };
}

/** Where the run of digits or letters, or the single mark, ends that starts at `at`. */
function endOfToken(text: string, at: number): number {
  const kinds = kindsAt(text, at, text.length);
  if ((kinds & DIGIT) !== 0) return endOfRun(text, at, text.length, DIGIT);
  return (kinds & IN_WORD) === 0 ? at + unitsOf(kinds) : endOfRun(text, at, text.length, IN_WORD);
}

/** The tokens of `text` that start within `span`, in order. */
export function tokenise(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = skipSpace(text, span.start, span.end); at < span.end; at = skipSpace(text, last, span.end)) {
    const end = endOfToken(text, at);
    tokens.push(tokenOf(text, at, end, at === last));
    last = end;
  }
  return tokens;
}

/** The token at `index`, or a blank one beyond either end, so that rules need not ask. */
export const at = (tokens: readonly Token[], index: number): Token => tokens[index] ?? BLANK;

/** Whether the token at `index` is one of the words. */
export const isWord = (tokens: readonly Token[], index: number, ...words: readonly string[]): boolean =>
  words.includes(at(tokens, index).lower);

const DASHES = new Set(['-', '–', '—', '‑', '−']);
export const isDash = (token: Token): boolean => DASHES.has(token.lower);

/** Index after the given mark, where it stands right at `index`; else `index` itself. */
export const skip = (tokens: readonly Token[], index: number, mark: string): number =>
  at(tokens, index).lower === mark ? index + 1 : index;
