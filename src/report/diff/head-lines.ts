import { wrap } from '../wrap.js';
import { besides, colorOfBlock, type Line, lineOf, MARGIN, type Page, signOf } from './page.js';
import { pieceLines } from './passage-lines.js';
import type { BlockKind, MarkKind } from './review.js';
import { letterOf, sourceText } from './words.js';

/** What the signs mean, and the sources: as the heads of their columns where they stand side by side. */
export function headLines(page: Page): readonly string[] {
  const { review, paint, width, column } = page;
  const legend = review.sources.length > 1 ? wrapParts(legendParts(page), width) : [];
  const heads = review.sources.map((_, source) => {
    const { path, about } = sourceText(review, source);
    return { name: `${letterOf(source)}  ${path}`, about };
  });
  if (column === null) {
    return [
      ...heads.flatMap(({ name, about }) => wrap(name + (about && `  ${about}`), width).map(paint.bold)),
      ...legend,
    ];
  }
  const cells = heads.map(({ name, about }) => [
    ...wrap(name, column).map((line) => lineOf(line, paint.bold)),
    ...(about === '' ? [] : wrap(about, column).map((line) => lineOf(line, paint.dim))),
  ]);
  return [...legend, '', ...besides(cells, page).map((line) => ' '.repeat(MARGIN) + line)];
}

/** The signs and marks, each beside what it means. */
function legendParts({ review, paint }: Page): readonly Line[] {
  const mark = (kind: MarkKind, words: string): Line => pieceLines([{ text: words, kind }], 100, paint)[0]!;
  const sign = (kind: BlockKind, words: string, first = 0): Line => {
    const { shown, columns } = signOf(kind, first, paint);
    const said = lineOf(words, colorOfBlock(kind, paint));
    return { shown: `${shown} ${said.shown}`, columns: columns + 1 + said.columns };
  };
  return [
    sign('conflict', 'conflict'),
    mark('conflict', 'in dispute'),
    sign('reworded', 'in other words'),
    mark('reworded', 'other words'),
    mark('value', 'figure or date only here'),
    sign('same', 'alike'),
    sign('only', 'only in A'),
    sign('only', review.sources.length > 2 ? 'not in A' : 'only in B', 1),
  ];
}

const GAP = 3;

/** Short parts, as many on a line as fit. */
function wrapParts(parts: readonly Line[], width: number): readonly string[] {
  const lines: string[] = [];
  let used = width;
  for (const { shown, columns } of parts) {
    if (used + GAP + columns <= width) {
      lines[lines.length - 1] += ' '.repeat(GAP) + shown;
      used += GAP + columns;
    } else {
      lines.push(shown);
      used = columns;
    }
  }
  return lines;
}
