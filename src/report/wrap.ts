import type { Span } from '../model/span.js';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that one character takes on a terminal. */
function columnsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns that a text of one line takes on a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOf(character);
  return sum;
}

/** The lines of `text` at most `width` columns wide, as spans of it: broken at spaces, or within a word longer than a line. */
export function wrapSpans(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let used = 0;
  let lastSpace = -1;
  let offset = 0;
  for (const character of text) {
    const wide = columnsOf(character);
    if (character === ' ') lastSpace = offset;
    if (used + wide > width && offset > start) {
      const end = lastSpace > start ? lastSpace : offset;
      lines.push({ start, end });
      start = end === lastSpace ? end + 1 : end;
      used = columns(text.slice(start, offset));
      lastSpace = -1;
    }
    used += wide;
    offset += character.length;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines.map((line) => ({
    start: line.start,
    end: line.start + text.slice(line.start, line.end).trimEnd().length,
  }));
}

/** The lines of `text` at most `width` columns wide. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapSpans(text, width).map(({ start, end }) => text.slice(start, end));
}
