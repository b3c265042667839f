import type { Paint } from '../layout.js';
import { safeText } from '../safe-text.js';
import { columns, wrapSpans } from '../wrap.js';
import { colorOfMark, type Line } from './page.js';
import type { Mark, MarkedPassage, MarkKind } from './review.js';

/** A sentence longer than this is shown with what matters in it only. */
const LONGEST = 1200;
const HEAD = 500;
const AROUND = 100;
/** So many marked words of a longer sentence are shown. */
const MOST_SHOWN = 8;
const LEFT_OUT = ' […] ';

/** Words of a passage that are marked alike. */
export interface Piece {
  /** Safe to print. */
  readonly text: string;
  readonly kind: MarkKind | null;
}

/** A passage as pieces in order; of one that is absurdly long its head and what is disputed. */
export function piecesOf(passage: MarkedPassage, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = passage.start;
  for (const { start, end } of shownSpans(passage)) {
    if (start > at) pieces.push({ text: LEFT_OUT, kind: null });
    pieces.push(...cut(passage.marks, start, end, text));
    at = end;
  }
  if (at < passage.end) pieces.push({ text: LEFT_OUT, kind: null });
  return pieces;
}

function cut(marks: readonly Mark[], start: number, end: number, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const push = (from: number, to: number, kind: MarkKind | null) => {
    if (from < to) pieces.push({ text: safeText(text.slice(from, to)).replace(/ {2,}/g, ' '), kind });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    push(at, Math.max(at, mark.start), null);
    push(Math.max(at, mark.start), Math.min(end, mark.end), mark.kind);
    at = Math.min(end, mark.end);
  }
  push(at, end, null);
  return pieces;
}

function shownSpans({ start, end, marks }: MarkedPassage): readonly { readonly start: number; readonly end: number }[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const spans = [{ start, end: start + HEAD }];
  const telling = marks.filter(({ kind }) => kind === 'conflict' || kind === 'value').slice(0, MOST_SHOWN);
  for (const mark of telling) {
    const last = spans.at(-1)!;
    const from = Math.max(last.end, mark.start - AROUND);
    const to = Math.min(end, Math.max(from, Math.min(mark.end, mark.start + HEAD) + AROUND));
    if (from === last.end) spans[spans.length - 1] = { start: last.start, end: to };
    else spans.push({ start: from, end: to });
  }
  return spans;
}

/** What sets marked words apart where there is no colour. */
const BRACKETS: Readonly<Partial<Record<MarkKind, readonly [string, string]>>> = {
  conflict: ['«', '»'],
  value: ['[', ']'],
  reworded: ['{', '}'],
};

/** Pieces as lines of at most `width` columns, their marks painted, or set in brackets where there is no colour. */
export function pieceLines(pieces: readonly Piece[], width: number, paint: Paint): readonly Line[] {
  const marked = paint.isColorSupported ? pieces : pieces.map(bracketed);
  const text = marked.map((piece) => piece.text).join('');
  const ends: number[] = [];
  for (const piece of marked) ends.push((ends.at(-1) ?? 0) + piece.text.length);
  let at = 0;
  return wrapSpans(text, width).map((line) => {
    let shown = '';
    for (let from = line.start; from < line.end; ) {
      while (ends[at]! <= from) at++;
      const to = Math.min(line.end, ends[at]!);
      shown += colorOfMark(marked[at]!.kind, paint)(text.slice(from, to));
      from = to;
    }
    return { shown, columns: columns(text.slice(line.start, line.end)) };
  });
}

function bracketed({ text, kind }: Piece): Piece {
  const [open, close] = (kind && BRACKETS[kind]) ?? ['', ''];
  return { text: open + text + close, kind };
}
