import type { Span } from '../model/span.js';

/** Lines longer than this were not wrapped by hand or by a mail program: each is a paragraph of its own. */
const LONGEST_WRAPPED = 120;
const ENDS_SENTENCE = /[.!?…:]["”’')\]»]*$/;
const OPENS_ITEM = /^(?:[•▪●◦·*–—-]\s|#{1,6}\s|>\s|\d{1,2}[.)]\s)/;
const OPENS_UPPER = /^["“‘'«(]?[\p{Lu}\p{Nd}]/u;

/**
 * The paragraphs within `span` of `text`. An empty line parts them, and a single line end does where the text is
 * not hard-wrapped there: the next word would have fitted on the line.
 */
export function splitParagraphs(text: string, span: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  for (const line of linesOf(text, span)) {
    if (line.start < line.end) block.push(line);
    else {
      paragraphs.push(...partBlock(text, block));
      block = [];
    }
  }
  paragraphs.push(...partBlock(text, block));
  return paragraphs;
}

/** The lines within `span`, without white space at either end; an empty one has `start === end`. */
export function linesOf(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  const piece = text.slice(span.start, span.end);
  let start = 0;
  for (const found of piece.matchAll(/\r\n|\r|\n|$/g)) {
    const line = piece.slice(start, found.index);
    const from = start + line.length - line.trimStart().length;
    lines.push({ start: span.start + from, end: span.start + Math.max(from, start + line.trimEnd().length) });
    start = found.index + found[0].length;
  }
  return lines;
}

/** Parts lines that no empty line parts. */
function partBlock(text: string, lines: readonly Span[]): readonly Span[] {
  if (lines.length === 0) return [];
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const parts: Span[] = [];
  let start = lines[0]!.start;
  for (let i = 0; i + 1 < lines.length; i++) {
    const opens = start === lines[i]!.start;
    if (!isBreak(text.slice(lines[i]!.start, lines[i]!.end), startOf(text, lines[i + 1]!), { width, opens })) continue;
    parts.push({ start, end: lines[i]!.end });
    start = lines[i + 1]!.start;
  }
  parts.push({ start, end: lines.at(-1)!.end });
  return parts;
}

function startOf(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_WRAPPED));
}

/** Whether a paragraph ends with `line`, `next` being the line after it; `opens` where the line also opens one. */
function isBreak(line: string, next: string, { width, opens }: { width: number; opens: boolean }): boolean {
  if (OPENS_ITEM.test(next)) return true;
  const wouldFit = line.length + 1 + next.split(/\s/, 1)[0]!.length <= width;
  if (width > LONGEST_WRAPPED)
    return ENDS_SENTENCE.test(line) || (wouldFit && OPENS_UPPER.test(next) && !/,$/.test(line));
  if (!wouldFit) return false;
  return ENDS_SENTENCE.test(line) || (opens && isHeading(line, width) && OPENS_UPPER.test(next));
}

/** A short line with a capital and no stop, above the text it heads. */
function isHeading(line: string, width: number): boolean {
  return line.length < width * 0.6 && OPENS_UPPER.test(line) && !/(?:,|\b\p{Ll}{1,3})$/u.test(line);
}
