import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import type { FormatOptions } from './format.js';
import { markedText, type Passage } from './passage.js';
import { columns, wrap, wrapSpans } from './wrap.js';

export type Paint = ReturnType<typeof createColors>;

export const paintFor = ({ color }: Pick<FormatOptions, 'color'>): Paint => createColors(color);

const INDENT = 2;
const GAP = 2;

/** Columns without rules: cells hold lines that are already wrapped. Ends with a line end unless there are no rows. */
export function grid(rows: readonly (readonly (readonly string[])[])[]): string {
  const widths: number[] = [];
  for (const cells of rows)
    for (const [i, lines] of cells.entries())
      widths[i] = lines.reduce((widest, line) => Math.max(widest, paintedColumns(line)), widths[i] ?? 0);
  return rows
    .flatMap((cells) => {
      const height = Math.max(1, ...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, k) => cells.map((lines, i) => padded(lines[k] ?? '', widths[i]!)));
    })
    .map((line) => `${line.join('').trimEnd()}\n`)
    .join('');
}

const padded = (line: string, width: number): string =>
  ' '.repeat(INDENT) + line + ' '.repeat(width - paintedColumns(line));

/** Columns that a line takes on a terminal, which colours take none of. */
const paintedColumns = (line: string): number => columns(stripVTControlCharacters(line));

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
