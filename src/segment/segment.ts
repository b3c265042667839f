import type { Document, Paragraph, Sentence } from '../model/document.js';
import type { Source } from '../model/source.js';

/** Splits a source into paragraphs, sentences and quoted regions, all spans of its raw text. */
export function segment(source: Source): Document {
  const { text } = source;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const body = text.slice(0, source.body.end);
  for (const found of body.slice(source.body.start).matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)) {
    const start = source.body.start + found.index;
    paragraphs.push({ start, end: start + found[0].trimEnd().length, role: 'body' });
  }
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const found of text
      .slice(span.start, span.end)
      .matchAll(/\S[\s\S]*?(?:[.!?]["”’)]*(?=\s+["“‘(]?[A-Z0-9])|$(?![\s\S]))/g)) {
      const start = span.start + found.index;
      sentences.push({ start, end: start + found[0].length, index: sentences.length, paragraph });
    }
  }
  const quotedRegions = [...body.matchAll(/[“"]([^“”"]{1,2000})[”"]/g)].map((found) => ({
    start: found.index + 1,
    end: found.index + 1 + found[1]!.length,
    closed: true,
    continues: false,
  }));
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
  return { source, paragraphs, sentences, quotedRegions, lineStarts };
}
