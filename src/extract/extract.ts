import { annotate } from '../annotate/annotate.js';
import type { Mention } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { bySpan, type Span } from '../model/span.js';
import { extractDates } from './date/extract-dates.js';
import type { Extractor } from './extractor.js';
import { extractFigures } from './figure/extract-figures.js';
import { extractNames } from './name/extract-names.js';
import { extractQuotations } from './quotation/extract-quotations.js';

/** In order: an extractor that takes its spans keeps those after it from reading them again. */
const EXTRACTORS: readonly { readonly extract: Extractor; readonly takes: boolean }[] = [
  { extract: extractDates, takes: true },
  { extract: extractFigures, takes: true },
  { extract: extractQuotations, takes: false },
  { extract: extractNames, takes: false },
];

/** Every mention of a document, sorted by span. */
export function extractMentions(document: Document): readonly Mention[] {
  const annotated = annotate(document);
  const mentions: Mention[] = [];
  let taken: readonly Span[] = [];
  for (const { extract, takes } of EXTRACTORS) {
    const found = extract(annotated, taken);
    mentions.push(...found);
    if (takes) taken = [...taken, ...found].sort(bySpan);
  }
  return mentions.sort(bySpan);
}
