import { readDateline } from '../annotate/dateline.js';
import {
  isoDateOf,
  readDateBeside,
  readDateLine,
  readSignedDate,
  readWrittenDate,
  type WrittenDate,
} from '../annotate/written-date.js';
import type { Span } from '../model/span.js';
import type { Field } from './front-matter.js';

/** Key and value, one a line, at the head of an article without the `---` of front matter. */
const KEY_LINE =
  /^[ \t]*(title|headline|date|published|updated|author|byline|outlet|source|publication|url|link)[ \t]*:[ \t]+(\S[^\r\n]{0,300}?)[ \t]*(?:\r\n|\r|\n|$)/i;
/** " date 2019-11-27 ", as some collections put it before the first word. */
const LEADING_DATE =
  /^\s{0,20}(?:date|published|posted)?[ \t]{0,4}:?[ \t]{0,4}((?:19|20)\d\d-\d\d-\d\d)(?:T[\d:.+Z-]{4,24})?\s{1,20}/i;
const BYLINE = /^(?:By|BY|Words by|Story by)\s{1,3}(\p{Lu}[^\r\n]{1,80})$/u;
const ENDS_SENTENCE = /[.!?…]["”’')\]]{0,2}$/;
const LONGEST_HEADLINE = 200;
/** Lines that may stand above the first paragraph. */
const LINES_ABOVE = 8;

/** What the head of an article says of it, as spans and words of `text`. */
export interface Header {
  readonly fields: ReadonlyMap<string, Field>;
  /** Where the article starts. */
  readonly end: number;
}

/** Reads lines of `key: value`, or a date before the first word, from `from` on. */
export function readHeader(text: string, from: number): Header {
  const fields = new Map<string, Field>();
  let at = from + /^\s*/.exec(text.slice(from))![0].length;
  for (let found = KEY_LINE.exec(text.slice(at, at + 400)); found; found = KEY_LINE.exec(text.slice(at, at + 400))) {
    const value = found[2]!;
    const start = at + found[0].lastIndexOf(value);
    fields.set(found[1]!.toLowerCase(), { value, start, end: start + value.length });
    at += found[0].length;
  }
  if (fields.size > 0) return { fields, end: at };
  const date = LEADING_DATE.exec(text.slice(from, from + 100));
  if (!date) return { fields, end: from };
  const start = from + date[0].indexOf(date[1]!);
  fields.set('date', { value: date[1]!, start, end: start + date[1]!.length });
  return { fields, end: from + date[0].length };
}

/** What the lines above the first paragraph, and the dateline that opens it, tell. */
export interface Opening {
  readonly headline: Span | null;
  readonly author: string | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** A dateline's day, where the year is left out: "KENDARI, Indonesia, July 13 —". */
  readonly monthDay: WrittenDate | null;
}

/** Reads the first lines of the article that starts at `from`. */
export function readOpening(text: string, from: number): Opening {
  const lines = firstLines(text, from);
  const above = linesAbove(lines);
  const author = above.map(({ words }) => BYLINE.exec(words)?.[1] ?? null).find((name) => name !== null) ?? null;
  const date = above.map(({ words }) => readDateLine(words)).find((day) => day !== null) ?? null;
  const opening = lines.slice(0, above.length + 1);
  const dateline =
    opening.map(({ words }) => readDateline(words)?.date ?? null).find((day) => day !== null) ??
    above.map(({ words }) => readDateBeside(words)).find((day) => day !== null) ??
    readSignedDate(text);
  return {
    headline: headlineOf(lines),
    author,
    date: date ?? isoDateOf(dateline),
    monthDay: dateline && dateline.year === null ? dateline : null,
  };
}

interface Line extends Span {
  readonly words: string;
  /** Whether an empty line follows. */
  readonly stands: boolean;
}

function firstLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  const piece = text.slice(from, from + 5000);
  for (const found of piece.matchAll(/[^\r\n]+/g)) {
    const words = found[0].trim();
    if (words === '') continue;
    const start = from + found.index + found[0].indexOf(words);
    const after = text.slice(from + found.index + found[0].length, from + found.index + found[0].length + 40);
    lines.push({ words, start, end: start + words.length, stands: /^(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(after) });
    if (lines.length === LINES_ABOVE) break;
  }
  return lines;
}

/** The lines that stand above the article's first paragraph. */
function linesAbove(lines: readonly Line[]): readonly Line[] {
  let count = 0;
  for (let start = 0; start < lines.length; start = count) {
    const last = lines.findIndex((line, at) => at >= start && line.stands);
    const block = lines.slice(start, last < 0 ? lines.length : last + 1);
    if (last < 0 || isText(block.map(({ words }) => words).join(' '))) break;
    count = last + 1;
  }
  return lines.slice(0, count);
}

/** A paragraph of the article, and no lines above it. */
function isText(words: string): boolean {
  return words.length > LONGEST_HEADLINE || (ENDS_SENTENCE.test(words) && words.length > 60);
}

/** A markdown heading, or a first line that stands alone, ends in no full stop and is neither date nor byline. */
function headlineOf([first, second]: readonly Line[]): Span | null {
  if (!first) return null;
  const heading = /^#\s{1,3}(?=\S)/.exec(first.words);
  if (heading) return { start: first.start + heading[0].length, end: first.end };
  if (!second || !first.stands || first.words.length > LONGEST_HEADLINE || /[.…:,]$/.test(first.words)) return null;
  if (BYLINE.test(first.words) || readDateLine(first.words) || readDateline(`${first.words} `)) return null;
  return { start: first.start, end: first.end };
}

/** The date that a file's name states, as in "2019-11-27-title.txt". */
export function dateOfName(id: string): string | null {
  const found = /(?<!\d)((?:19|20)\d\d-\d\d-\d\d)(?!\d)/.exec(id.slice(id.lastIndexOf('/') + 1));
  return found && isoDateOf(readWrittenDate(found[1]!));
}
