import { readDateline } from '../annotate/dateline.js';
import type { Document, Paragraph, Sentence } from '../model/document.js';
import { lineStartsOf } from '../model/position.js';
import type { Source } from '../model/source.js';
import type { Span } from '../model/span.js';
import { splitParagraphs } from './paragraphs.js';
import { findQuotedRegions } from './quoted-regions.js';
import { withRoles } from './roles.js';
import { splitSentences } from './sentences.js';

/**
 * Splits a source into paragraphs, sentences and quoted regions, all spans of its raw text.
 * Furniture has no sentences, and of a dateline only the place is one: what stands there is not the story.
 */
export function segment(source: Source): Document {
  const { text, headline, body } = source;
  const paragraphs = withRoles(text, splitParagraphs(text, body), headline);
  // A title in front matter stands before the body, and makes claims like any sentence.
  const above: readonly Paragraph[] =
    headline && headline.end <= body.start ? [{ start: headline.start, end: headline.end, role: 'headline' }] : [];
  const all = [...above, ...paragraphs];
  return {
    source,
    paragraphs: all,
    sentences: sentencesOf(source, all),
    quotedRegions: findQuotedRegions(text, all),
    lineStarts: lineStartsOf(text),
  };
}

function sentencesOf(source: Source, paragraphs: readonly Paragraph[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const { start, end } of spansToRead(source, span)) {
      sentences.push({ start, end, index: sentences.length, paragraph });
    }
  }
  return sentences;
}

function spansToRead({ text, headline }: Source, paragraph: Paragraph): readonly Span[] {
  if (paragraph.role === 'furniture') return [];
  if (paragraph.role === 'headline') return splitSentences(text, headline ?? paragraph);
  if (paragraph.role === 'body') return splitSentences(text, paragraph);
  const place = readDateline(`${text.slice(paragraph.start, paragraph.end)} `)?.place ?? 0;
  return place > 0 ? [{ start: paragraph.start, end: paragraph.start + place }] : [];
}
