import type { Report } from '../../model/report.js';
import type { FormatOptions } from '../format.js';
import { notReadText } from '../not-read.js';
import { wrap } from '../wrap.js';
import { compareSources } from './compare-sources.js';
import { type FoldOptions, folded, foldingOf } from './fold.js';
import { headLines } from './head-lines.js';
import { besides, type Line, MARGIN, type Page, pageFor, signOf } from './page.js';
import { pieceLines, piecesOf } from './passage-lines.js';
import type { Block, Dispute, Fold, MarkedPassage } from './review.js';
import { tallyOf } from './tally.js';
import { disputeText, foldText, letterOf, pointerText, tallyText } from './words.js';

export interface DiffOptions extends FormatOptions, Partial<FoldOptions> {
  /** Ids of sources, the base first; the others follow in the report's order. */
  readonly order?: readonly string[];
}

/** For an editor at a terminal: the sources side by side, or one under the other where the window is narrow. */
export function diff(report: Report, options: DiffOptions): string {
  const { quiet } = options;
  const review = compareSources(report, options.order);
  const parts = folded(review, foldingOf(options)).filter((part) => !quiet || !('folded' in part));
  if (quiet && parts.length === 0) return '';
  const page = pageFor(review, options);
  const lines = [...headLines(page), ...parts.flatMap((part, i) => partLines(part, parts[i - 1], page))];
  if (!quiet)
    lines.push('', ...wrap(`${tallyText(review, tallyOf(review))} ${notReadText(report)}`.trimEnd(), page.width));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** A block or a fold with the empty line before it: sentences that one source tells in a row stand together. */
function partLines(part: Block | Fold, before: Block | Fold | undefined, page: Page): readonly string[] {
  if ('folded' in part) return ['', ...wrap(`… ${foldText(part)}`, page.width).map(page.paint.dim)];
  const together = before !== undefined && !('folded' in before) && runsOn(before, part);
  return [...(together ? [] : ['']), ...blockLines(part, page)];
}

const runsOn = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  (a.kind === 'only' || a.kind === 'same') &&
  a.moved === b.moved &&
  a.cells.every((cell, source) => cell.length > 0 === b.cells[source]!.length > 0);

function blockLines(block: Block, page: Page): readonly string[] {
  const { paint, column, width } = page;
  const labels = [
    ...block.disputes.flatMap((dispute) => disputeLines(dispute, block, page)),
    ...block.disputedElsewhere.flatMap((dispute) =>
      wrap(`see ${disputeText(dispute, block)}`, width - MARGIN).map(paint.dim),
    ),
    ...(block.moved ? [paint.dim('moved')] : []),
  ];
  const body = column === null ? stackedLines(block, page) : besides(cellLines(block, page), page);
  const sign = signOf(
    block.kind,
    block.cells.findIndex((cell) => cell.length > 0),
    paint,
  ).shown;
  return [...labels, ...body].map((line, i) => (i === 0 ? `${sign} ${line}` : ' '.repeat(MARGIN) + line));
}

function disputeLines(dispute: Dispute, block: Block, { paint, width }: Page): readonly string[] {
  const color = dispute.weight === 'conflict' ? (line: string) => paint.bold(paint.red(line)) : paint.yellow;
  return [
    ...wrap(disputeText(dispute, block), width - MARGIN).map(color),
    ...wrap(pointerText(dispute), width - MARGIN).map(paint.dim),
  ];
}

const cellLines = ({ cells }: Block, page: Page): readonly (readonly Line[])[] =>
  cells.map((cell) => cell.flatMap((passage) => passageLines(passage, page)));

/** One source under the other; what is the same in all stands once. */
function stackedLines(block: Block, page: Page): readonly string[] {
  const [first = [], ...others] = block.cells.filter((cell) => cell.length > 0);
  if (block.kind !== 'same')
    return cellLines(block, page)
      .flat()
      .map(({ shown }) => shown);
  const also = others.map(([passage]) => `${letterOf(passage!.source)} ${passage!.line}`).join(', ');
  const lines = first.flatMap((passage, i) => passageLines(passage, page, i + 1 === first.length ? ` (${also})` : ''));
  return lines.map(({ shown }) => shown);
}

/** A passage with its line number, and where sources stand one under the other with its source's letter. */
function passageLines(passage: MarkedPassage, page: Page, after = ''): readonly Line[] {
  const { review, paint, width, digits, column } = page;
  const letter = column === null ? `${letterOf(passage.source)} ` : '';
  const place = letter + String(passage.line).padStart(digits);
  const indent = place.length + 1;
  const pieces = [...piecesOf(passage, review.sources[passage.source]!.text), { text: after, kind: 'same' as const }];
  const lines = pieceLines(pieces, column ?? width - MARGIN - indent, paint);
  return lines.map(({ shown, columns }, i) => {
    const before = i === 0 ? `${paint.dim(place)} ` : ' '.repeat(indent);
    return { shown: before + shown, columns: indent + columns };
  });
}
