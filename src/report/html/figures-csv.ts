import { type Claim, FIGURE_KINDS } from '../../model/claim.js';
import { placeOf } from '../citation.js';
import { safeText } from '../safe-text.js';
import type { Column } from './columns.js';
import { type Entry, GROUPS } from './entries.js';
import { sourceWords } from './source-words.js';

const HEAD = [
  'topic',
  'kind',
  'verdict',
  'source',
  'outlet',
  'date',
  'words',
  'low',
  'high',
  'unit',
  'approximate',
  'line',
  'column',
];
const isFigure = (entry: Entry): boolean => FIGURE_KINDS.some((kind) => kind === entry.topic.kind);

/** The figures of every topic as CSV (RFC 4180, with line feeds), a row for each claim; null where there are none. */
export function figuresCsv(entries: readonly Entry[], columns: readonly Column[]): string | null {
  const rows = entries
    .filter(isFigure)
    .flatMap((entry) =>
      columns.flatMap((column) =>
        entry.topic.claims
          .filter(({ source }) => source === column.document.source.id)
          .map((claim) => rowOf(claim, entry, column)),
      ),
    );
  if (rows.length === 0) return null;
  return [HEAD, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function rowOf(claim: Claim, { topic, group }: Entry, { document }: Column): readonly (string | number | null)[] {
  const { id, outlet, date } = document.source;
  const { line, column } = placeOf(document, claim.start);
  const { words } = sourceWords(document, claim);
  const { low, high, unit, approximate } = 'low' in claim.value ? claim.value : NO_FIGURE;
  const hedged = approximate ? 'yes' : 'no';
  return [topic.label, topic.kind, GROUPS[group].one, id, outlet, date, words, low, high, unit, hedged, line, column];
}

const NO_FIGURE = { low: null, high: null, unit: null, approximate: false } as const;

/**
 * A cell. Spreadsheets run text that opens like a formula (https://owasp.org/www-community/attacks/CSV_Injection), so
 * an apostrophe goes before it; numbers are ours, and stay numbers.
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = safeText(value);
  const guarded = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
