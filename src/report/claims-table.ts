import type { Report } from '../model/report.js';
import { citation } from './citation.js';
import { counted } from './counted.js';
import type { Format } from './format.js';
import { grid, paintFor } from './layout.js';
import { notReadText } from './not-read.js';
import { documentsById } from './readings.js';
import { safeText } from './safe-text.js';
import { shorten } from './shorten.js';
import { valueText } from './value.js';
import { wrap } from './wrap.js';

const LONGEST_VALUE = 200;

/** Every claim, as `gainsay claims` lists them: kind, value as read, the source's words, what it is about, where. */
export const claimsTable: Format = (report: Report, options) => {
  const width = Math.max(40, options.width);
  const paint = paintFor(options);
  const documents = documentsById(report.documents);
  const kindWidth = Math.max(0, ...report.claims.map(({ kind }) => kind.length));
  const room = width - kindWidth - 6;
  const valueWidth = Math.max(12, Math.floor(room * 0.35));
  const aboutWidth = Math.max(16, room - valueWidth);
  const rows = report.claims.map((claim) => {
    const document = documents.get(claim.source)!;
    const words = safeText(document.source.text.slice(claim.start, claim.end));
    const value = valueText(claim);
    // The words are worth a line of their own only where they are not the value itself.
    const asWritten = value.includes(words)
      ? []
      : wrap(`«${shorten(words, LONGEST_VALUE)}»`, valueWidth).map(paint.dim);
    return [
      [claim.kind],
      [...wrap(shorten(value, LONGEST_VALUE), valueWidth).map(paint.bold), ...asWritten],
      [...wrap(safeText(claim.about), aboutWidth), ...wrap(citation(document, claim), aboutWidth).map(paint.cyan)],
    ];
  });
  const total = `${counted(report.claims.length, 'claim')} in ${counted(report.documents.length, 'source')}. ${notReadText(report)}`;
  return options.quiet
    ? grid(rows)
    : `${grid(rows)}${rows.length > 0 ? '\n' : ''}${wrap(total.trimEnd(), width).join('\n')}\n`;
};
