import { type AnnotatedDocument, annotate } from '../annotate/annotate.js';
import type { Claim, Mention } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { bySpan, type Span } from '../model/span.js';
import { claimOf } from './claim-of.js';
import { nationsNamed } from './context/nations.js';
import { sentenceContext } from './context/sentence.js';
import { extractDates } from './date/extract-dates.js';
import type { Extractor } from './extractor.js';
import { extractFigures } from './figure/extract-figures.js';
import { extractNames } from './name/extract-names.js';
import { extractQuotations } from './quotation/extract-quotations.js';

/**
 * In order: an extractor that takes its spans keeps those after it from reading them again.
 * @public The benchmark measures each alone.
 */
export const EXTRACTORS: readonly { readonly reads: string; readonly extract: Extractor; readonly takes: boolean }[] = [
  { reads: 'dates', extract: extractDates, takes: true },
  { reads: 'figures', extract: extractFigures, takes: true },
  { reads: 'quotations', extract: extractQuotations, takes: false },
  { reads: 'names', extract: extractNames, takes: false },
];

/** Every claim of a document, in order of the text. Ids stay empty until all sources are together. */
export function extract(document: Document): readonly Claim[] {
  const annotated = annotate(document);
  const nations = nationsNamed(annotated);
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentionsOf(annotated)) {
    const sentence = annotated.sentenceAt(mention.start);
    if (sentence < 0) continue;
    const siblings = bySentence.get(sentence);
    if (siblings) siblings.push(mention);
    else bySentence.set(sentence, [mention]);
  }
  return [...bySentence].flatMap(([index, mentions]) => {
    const sentence = sentenceContext(annotated, index, mentions);
    return mentions.map((mention) => claimOf(annotated, mention, sentence, nations));
  });
}

/** Every mention of a document, sorted by span. */
export const extractMentions = (document: Document): readonly Mention[] => mentionsOf(annotate(document));

/**
 * The same for a document whose sentences are tagged when first asked for, or were before.
 * @public The benchmark measures the scanners apart from the tagger by it.
 */
export function mentionsOf(document: AnnotatedDocument): readonly Mention[] {
  const mentions: Mention[] = [];
  let taken: readonly Span[] = [];
  for (const { extract, takes } of EXTRACTORS) {
    const found = extract(document, taken);
    mentions.push(...found);
    if (takes) taken = [...taken, ...found.map(bare)].sort(bySpan);
  }
  return mentions.sort(bySpan);
}

/** The span alone: looking a place up among mentions of a dozen shapes takes several times as long. */
const bare = ({ start, end }: Span): Span => ({ start, end });
