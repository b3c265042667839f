import type { Report } from '../model/report.js';
import { counted } from './counted.js';
import { safeText } from './safe-text.js';

const MOST_NAMED = 3;

/**
 * "Not read, and so not compared: gone.txt, old.txt and 3 others.": a check that is not complete must not end like one
 * that found nothing. Empty where all was read. `written` makes a name safe where the sentence will stand.
 */
export function notReadText({ diagnostics }: Pick<Report, 'diagnostics'>, written = safeText): string {
  const names = [...new Set(diagnostics.filter(({ fatal }) => fatal).map(({ source }) => source))];
  if (names.length === 0) return '';
  const others = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).map(written).join(', ');
  return `Not read, and so not compared: ${named}${others > 0 ? ` and ${counted(others, 'other')}` : ''}.`;
}
