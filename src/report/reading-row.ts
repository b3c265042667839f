import { citation, placeText } from './citation.js';
import { type LabelledRow, type Paint, passageLines } from './layout.js';
import { shortPassage } from './passage.js';
import type { Documents, Reading } from './readings.js';
import { readingText } from './value.js';
import { wrap } from './wrap.js';

/** What a row is made with. */
export interface RowMakings {
  readonly documents: Documents;
  readonly paint: Paint;
  /** Ids of the sources that stand already, which are told as such. */
  readonly standing: ReadonlySet<string>;
}

/** A reading as a row: the value beside its citation and the words around it. */
export function readingRow({ claim, again }: Reading, { documents, paint, standing }: RowMakings): LabelledRow {
  const document = documents.get(claim.source)!;
  const also = again.length > 0 ? `also at ${again.map((other) => placeText(document, other)).join(', ')}` : '';
  const place = `${citation(document, claim)}${standing.has(claim.source) ? ' (accepted)' : ''}`;
  return {
    label: readingText(claim),
    paintLabel: paint.bold,
    content: (width) => [
      ...wrap(place, width).map(paint.cyan),
      ...passageLines(shortPassage(document, claim), width, paint),
      ...(also ? wrap(also, width).map(paint.dim) : []),
    ],
  };
}
