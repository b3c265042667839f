import type { JudgedTopic } from '../model/report.js';
import { readingText, valueText } from './value.js';

/** More are not needed to see that sources agree. */
const SHOWN = 3;

/** The values of a topic, safe to print: what differs in writing stands once, and "…" for those after the third. */
export function agreedValues({ kind, claims }: JudgedTopic): readonly string[] {
  const values = [...new Set(claims.map(kind === 'quotation' ? readingText : valueText))];
  return values.length > SHOWN ? [...values.slice(0, SHOWN), '…'] : values;
}
