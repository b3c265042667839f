import { citation, passageOf, placeText } from './citation.js';
import { type LabelledRow, type Paint, passageLines } from './layout.js';
import type { Documents, Reading } from './readings.js';
import { readingText } from './value.js';
import { wrap } from './wrap.js';

/** Characters of a passage: two lines at 80 columns. A quotation is shown at more length, since its words are compared. */
const PASSAGE = 130;
const QUOTED_PASSAGE = 260;

/** A reading as a row: the value beside its citation and the words around it. */
export function readingRow({ claim, again }: Reading, documents: Documents, paint: Paint): LabelledRow {
  const document = documents.get(claim.source)!;
  const limit = claim.kind === 'quotation' ? QUOTED_PASSAGE : PASSAGE;
  const also = again.length > 0 ? `also at ${again.map((other) => placeText(document, other)).join(', ')}` : '';
  return {
    label: readingText(claim),
    paintLabel: paint.bold,
    content: (width) => [
      ...wrap(citation(document, claim), width).map(paint.cyan),
      ...passageLines(passageOf(document, claim, limit), width, paint),
      ...(also ? wrap(also, width).map(paint.dim) : []),
    ],
  };
}
