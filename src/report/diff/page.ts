import type { FormatOptions } from '../format.js';
import { type Paint, paintFor } from '../layout.js';
import { columns } from '../wrap.js';
import type { BlockKind, MarkKind, Review } from './review.js';

/** The margin at the left, where a sign says what a block is. */
export const MARGIN = 2;
const BETWEEN = ' │ ';
/** Columns of text narrower than this are set one under the other. */
const NARROWEST = 40;

/** How the terminal's window is divided. */
export interface Page {
  readonly review: Review;
  readonly paint: Paint;
  readonly width: number;
  /** Columns that a line number takes. */
  readonly digits: number;
  /** Columns of text in each source's column; null where passages stand one under the other. */
  readonly column: number | null;
}

export function pageFor(review: Review, options: FormatOptions): Page {
  const width = Math.max(40, options.width);
  const sources = Math.max(1, review.sources.length);
  const lines = review.blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ line }) => line)));
  const digits = String(lines.reduce((highest, line) => Math.max(highest, line), 1)).length;
  const room = width - MARGIN - (sources - 1) * BETWEEN.length;
  const column = Math.floor(room / sources) - digits - 1;
  const isWide = sources > 1 && column >= NARROWEST;
  return { review, paint: paintFor(options), width, digits, column: isWide ? column : null };
}

/** A line as it is printed, and the columns that it takes. */
export interface Line {
  readonly shown: string;
  readonly columns: number;
}

export const lineOf = (text: string, color: (text: string) => string): Line => ({
  shown: color(text),
  columns: columns(text),
});

/** Each source's lines in its column. */
export function besides(cells: readonly (readonly Line[])[], { paint, digits, column }: Page): readonly string[] {
  const width = digits + 1 + (column ?? 0);
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((cell) => {
        const line = cell[row] ?? { shown: '', columns: 0 };
        return line.shown + ' '.repeat(Math.max(0, width - line.columns));
      })
      // What ends a line must be plain, so that it can be trimmed.
      .join(`${paint.dim(BETWEEN.trimEnd())} `),
  );
}

const SIGNS: Readonly<Record<BlockKind, string>> = { conflict: '!', doubt: '?', reworded: '~', same: '=', only: '-' };

/** What stands in the margin of a block; what the first source lacks is a plus. */
export function signOf(kind: BlockKind, firstSource: number, paint: Paint): Line {
  const sign = kind === 'only' && firstSource > 0 ? '+' : SIGNS[kind];
  return lineOf(sign, colorOfBlock(kind, paint));
}

export function colorOfBlock(kind: BlockKind, paint: Paint): (text: string) => string {
  switch (kind) {
    case 'conflict':
      return (text) => paint.bold(paint.red(text));
    case 'doubt':
      return paint.yellow;
    case 'reworded':
      return paint.cyan;
    case 'same':
      return paint.dim;
    default:
      return paint.green;
  }
}

/** How words with a mark look in colour. */
export function colorOfMark(kind: MarkKind | null, paint: Paint): (text: string) => string {
  switch (kind) {
    case 'conflict':
      return (text) => paint.bold(paint.inverse(paint.red(text)));
    case 'value':
      return (text) => paint.bold(paint.yellow(text));
    case 'reworded':
      return paint.cyan;
    case 'same':
      return paint.dim;
    default:
      return (text) => text;
  }
}
