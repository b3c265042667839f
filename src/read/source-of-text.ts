import { createHash } from 'node:crypto';
import { isoDateOf, readDateLine, readWrittenDate, type WrittenDate } from '../annotate/written-date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import type { Span } from '../model/span.js';
import { type Field, readFrontMatter } from './front-matter.js';
import { dateOfName, readHeader, readOpening } from './header.js';

/** The names under which pages and collections keep what we want to know, best first. */
const KEYS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publication', 'publisher', 'source', 'site', 'newspaper'],
  author: ['author', 'authors', 'byline', 'by'],
  date: ['date', 'published', 'publish_date', 'date_published', 'pubdate', 'updated'],
} as const;

export interface SourceRead {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  /** The day of a dateline that leaves out the year, where nothing else dates the source. */
  readonly monthDay: WrittenDate | null;
}

/** A source made of a text (byte-order mark left out), with the metadata that it states itself or its name does. */
export function sourceOfText(id: string, text: string, bytes: Uint8Array | string = text): SourceRead {
  const front = readFrontMatter(text);
  const header = readHeader(text, front.end);
  const opening = readOpening(text, header.end);
  const field = (key: keyof typeof KEYS): Field | null =>
    KEYS[key].map((name) => front.fields.get(name) ?? header.fields.get(name)).find((found) => found) ?? null;
  const title = field('title');
  const headline: Span | null = title ? { start: title.start, end: title.end } : opening.headline;
  const stated = field('date');
  const date = (stated && dateOf(stated.value)) ?? opening.date ?? dateOfName(id);
  const diagnostics: Diagnostic[] = [];
  if (front.trouble) diagnostics.push({ source: id, ...front.trouble, fatal: false });
  if (stated && !dateOf(stated.value)) diagnostics.push(unreadDate(id, text, stated));
  return {
    source: {
      id,
      text,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      title: title?.value ?? (headline && text.slice(headline.start, headline.end)),
      outlet: field('outlet')?.value ?? null,
      author: field('author')?.value ?? opening.author,
      date,
      headline,
      body: { start: header.end, end: text.length },
    },
    diagnostics,
    monthDay: date === null ? opening.monthDay : null,
  };
}

function dateOf(value: string): string | null {
  return isoDateOf(readWrittenDate(value)) ?? readDateLine(value);
}

function unreadDate(id: string, text: string, { start, value }: Field): Diagnostic {
  const line = text.slice(0, start).split(/\r\n|\r|\n/).length;
  return {
    source: id,
    line,
    message: `the date "${value.slice(0, 40)}" is not read: write it as YYYY-MM-DD`,
    fatal: false,
  };
}
