import { lastStartingAt, type Span } from '../model/span.js';
import { DIGIT, endOfRun, isPlain, kindsAt, kindsOfUnit, LETTER, MARK, skipSpace, unitsOf } from './characters.js';

/** A run of letters, a run of digits or a single mark: what the words of every scanner are made of. */
export interface Chunk extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** Lower case; of the curved apostrophes the straight one. */
  readonly lower: string;
  /** Whether it is a word of the letters a to z alone, or of these behind a single capital from A to Z. */
  readonly plain: 'lower' | 'capital' | null;
  readonly capital: boolean;
  /** The number that the digits write; -1 for anything else. */
  readonly number: number;
  /** True where no white space parts it from the chunk before. */
  readonly glued: boolean;
}

const IN_WORD = LETTER | MARK;

/** Marks, and letters of scripts without capitals. Of most marks it is told without a string of each case. */
function isCaseless(code: number): boolean {
  if (code < 128) return (kindsOfUnit(code) & LETTER) === 0;
  if (code >= 0x2000 && code < 0x2070) return true;
  const character = String.fromCharCode(code);
  return character.toLowerCase() === character.toUpperCase();
}

function chunkOf(text: string, start: number, end: number, glued: boolean): Chunk {
  const raw = text.slice(start, end);
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const number = raw.length > 9 ? -1 : Number(raw);
    return { start, end, kind: 'digits', text: raw, lower: raw, plain: null, capital: false, number, glued };
  }
  if (isPlain(text, start, end))
    return { start, end, kind: 'word', text: raw, lower: raw, plain: 'lower', capital: false, number: -1, glued };
  if (raw.length === 1 && isCaseless(code)) {
    const mark = raw === '’' || raw === '‘' ? "'" : raw;
    return { start, end, kind: 'mark', text: raw, lower: mark, plain: null, capital: false, number: -1, glued };
  }
  const lower = raw.toLowerCase();
  const capital = code !== lower.charCodeAt(0);
  const plain = code >= 65 && code <= 90 && end - start > 1 && isPlain(text, start + 1, end) ? 'capital' : null;
  return { start, end, kind: 'word', text: raw, lower, plain, capital, number: -1, glued };
}

/** Where the run of digits or letters, or the single mark, ends that starts at `at`. */
function endOfChunk(text: string, at: number): number {
  const kinds = kindsAt(text, at, text.length);
  if ((kinds & DIGIT) !== 0) return endOfRun(text, at, text.length, DIGIT);
  return (kinds & IN_WORD) === 0 ? at + unitsOf(kinds) : endOfRun(text, at, text.length, IN_WORD);
}

/** The chunks of `text` that start within `span`, in order. */
export function chunksOf(text: string, span: Span): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let last = -1;
  for (let at = skipSpace(text, span.start, span.end); at < span.end; at = skipSpace(text, last, span.end)) {
    const end = endOfChunk(text, at);
    chunks.push(chunkOf(text, at, end, at === last));
    last = end;
  }
  return chunks;
}

/**
 * For the words of a span, in order: gives the chunk that starts at an offset where it is a plain word that no mark, digit
 * or letter is glued to behind, as most words are; else null. `chunks` are those of the paragraph that holds the span.
 */
export function wholeWords(chunks: readonly Chunk[], span: Span): (start: number) => Chunk | null {
  let i = lastStartingAt(chunks, span.start - 1) + 1;
  return (start) => {
    while (i < chunks.length && chunks[i]!.start < start) i++;
    const chunk = chunks[i];
    const whole = chunk?.start === start && chunk.end <= span.end && chunks[i + 1]?.glued !== true;
    return whole && chunk.plain !== null ? chunk : null;
  };
}
