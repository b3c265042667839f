import type { Document } from '../../model/document.js';
import type { Report } from '../../model/report.js';

/** A source as a column of the matrix. */
export interface Column {
  readonly document: Document;
  /** A, B … Z, AA: what stands for the source wherever room is short, as in a critical apparatus. */
  readonly siglum: string;
  /** The id of its article on the page. */
  readonly anchor: string;
  /** Its outlet, or the name of its file. */
  readonly name: string;
  /** The day it is dated, ISO 8601, or empty. */
  readonly date: string;
  /** Whether it stands already, and only the others are checked. */
  readonly accepted: boolean;
}

export function columnsOf({ documents, accepted }: Report): readonly Column[] {
  const known = new Set(accepted);
  return documents.map((document, i) => {
    const { id, outlet, date } = document.source;
    return {
      document,
      siglum: siglumOf(i),
      anchor: `source-${siglumOf(i)}`,
      name: outlet ?? id.slice(id.lastIndexOf('/') + 1),
      date: date ?? '',
      accepted: known.has(id),
    };
  });
}

/** The letters of a spreadsheet's columns, which is also how CSS counts in `upper-alpha`. */
function siglumOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : siglumOf(before - 1)) + String.fromCharCode(65 + (index % 26));
}
