import Table from 'cli-table3';
import { createColors } from 'picocolors';
import type { FormatOptions } from './format.js';
import { markedText, type Passage } from './passage.js';
import { columns, wrap, wrapSpans } from './wrap.js';

export type Paint = ReturnType<typeof createColors>;

export const paintFor = ({ color }: Pick<FormatOptions, 'color'>): Paint => createColors(color);

const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
const INDENT = 2;
const GAP = 2;

/** Columns without rules: cells hold lines that are already wrapped. Ends with a line end unless there are no rows. */
export function grid(rows: readonly (readonly (readonly string[])[])[]): string {
  if (rows.length === 0) return '';
  const table = new Table({
    chars: BARE,
    style: { head: [], border: [], 'padding-left': INDENT, 'padding-right': 0 },
  });
  for (const cells of rows) table.push(...tableRows(cells));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

/** Taller rows are taken apart: of a cell of many lines cli-table3 takes the cube of its length. */
const TALL = 12;

/** A row as rows of the table: one with all its lines, or each line of a tall one by itself. */
function tableRows(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length));
  if (height <= TALL) return [cells.map((lines) => lines.join('\n'))];
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''));
}

/** A label and what stands beside it, as lines of any length. */
export interface LabelledRow {
  readonly label: string;
  readonly paintLabel: (text: string) => string;
  /** Wraps its own content to the columns it is given. */
  readonly content: (width: number) => readonly string[];
}

/** Rows of label and content that share one width: labels take at most a third of it. */
export function labelledRows(rows: readonly LabelledRow[], width: number): string {
  const widest = Math.max(0, ...rows.map(({ label }) => columns(label)));
  const labelWidth = Math.max(8, Math.min(widest, Math.floor(width / 3) - INDENT - GAP));
  const contentWidth = Math.max(20, width - labelWidth - INDENT - GAP);
  return grid(
    rows.map(({ label, paintLabel, content }) => [wrap(label, labelWidth).map(paintLabel), content(contentWidth)]),
  );
}

/** A passage as lines, its value painted in colour, or set between « and » where there is none. */
export function passageLines(passage: Passage, width: number, paint: Paint): readonly string[] {
  const { text, mark } = passage;
  const { isColorSupported: color } = paint;
  const shown = color ? text : markedText(passage);
  const end = color ? mark.end : mark.end + 2;
  return wrapSpans(shown, width).map((line) => {
    const from = Math.min(Math.max(mark.start, line.start), line.end);
    const to = Math.max(Math.min(end, line.end), from);
    const marked = shown.slice(from, to);
    return shown.slice(line.start, from) + (marked && paint.bold(paint.yellow(marked))) + shown.slice(to, line.end);
  });
}
