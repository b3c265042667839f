import { readDateline } from '../annotate/dateline.js';
import { readDateLine } from '../annotate/written-date.js';
import { FURNITURE, LONGEST_FURNITURE } from '../lexicon/furniture.js';
import type { Paragraph } from '../model/document.js';
import type { Span } from '../model/span.js';
import { linesOf } from './paragraphs.js';

/** Lines above an article are shorter than this. */
const LONGEST_LINE = 90;
/** A dateline stands before one of the first paragraphs of an article's text, after a caption at most. */
const DATELINE_WITHIN = 3;
const ENDS_SENTENCE = /[.?!]['"”’)]{0,2}$/;
const BYLINE = /^(?:By|BY|Words by|Story by)\s{1,3}(?=\p{Lu})/u;

/** Gives each paragraph its role; a dateline that opens a paragraph becomes one of its own. */
export function withRoles(text: string, paragraphs: readonly Span[], headline: Span | null): readonly Paragraph[] {
  const given: Paragraph[] = [];
  let bodies = 0;
  for (const span of paragraphs) {
    const words = text.slice(span.start, span.end);
    if (headline && headline.start >= span.start && headline.end <= span.end) given.push(paragraphOf(span, 'headline'));
    else if (isFurniture(words)) given.push(paragraphOf(span, 'furniture'));
    else if (bodies === 0 && isDateOrByline(text, span)) given.push(paragraphOf(span, 'dateline'));
    else {
      given.push(...(bodies < DATELINE_WITHIN ? partDateline(words, span) : [paragraphOf(span, 'body')]));
      // A headline or a standfirst is no text yet: a date may still follow.
      if (words.length > LONGEST_LINE || ENDS_SENTENCE.test(words)) bodies++;
    }
  }
  return given;
}

const paragraphOf = ({ start, end }: Span, role: Paragraph['role']): Paragraph => ({ start, end, role });

function isFurniture(words: string): boolean {
  return words.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(words));
}

/** Short lines above the text of which one is a date or names the author. */
function isDateOrByline(text: string, span: Span): boolean {
  const lines = linesOf(text, span).map(({ start, end }) => text.slice(start, end));
  if (lines.length > 4 || lines.some((line) => line.length > LONGEST_LINE || ENDS_SENTENCE.test(line))) return false;
  return lines.some((line) => BYLINE.test(line) || readDateLine(line) !== null);
}

function partDateline(words: string, span: Span): readonly Paragraph[] {
  const dateline = readDateline(words);
  if (!dateline) return [paragraphOf(span, 'body')];
  const end = span.start + words.slice(0, dateline.length).trimEnd().length;
  const start = span.start + dateline.length + /^\s*/.exec(words.slice(dateline.length))![0].length;
  const body: readonly Paragraph[] = start < span.end ? [{ start, end: span.end, role: 'body' }] : [];
  return [{ start: span.start, end, role: 'dateline' }, ...body];
}
