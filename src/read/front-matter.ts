import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Span } from '../model/span.js';

/** A value of the front matter: its words, and where they stand in the text, quotation marks left out. */
export interface Field extends Span {
  readonly value: string;
}

export interface FrontMatter {
  /** By key, lower case. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Where the article starts; 0 where there is no front matter. */
  readonly end: number;
  readonly trouble: { readonly line: number; readonly message: string } | null;
}

const NONE: FrontMatter = { fields: new Map(), end: 0, trouble: null };
/** Front matter longer than this is none: it is an article that opens with a rule. */
const LONGEST = 20_000;
const LINE = /^([A-Za-z][\w -]{0,30}?)[ \t]{0,8}:[ \t]{0,8}([^\r\n]*?)[ \t]*$/gm;

/** Reads the YAML between `---` and `---` at the start of `text`, or line by line where it is not quite YAML. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\s{0,200}?---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return NONE;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m.exec(text.slice(start, start + LONGEST));
  if (!closing) return { ...NONE, trouble: unclosed(text.slice(start, start + LONGEST)) };
  const yaml = text.slice(start, start + closing.index);
  const end = start + closing.index + closing[0].length;
  const above = opening[0].split(/\r\n|\r|\n/).length - 1;
  return { ...readYaml(yaml, start, above), end };
}

/** A rule above an article is no front matter; one with `key: value` below it was meant as such. */
function unclosed(below: string): FrontMatter['trouble'] {
  if (!/^[A-Za-z]\w{0,20}:\s/.test(below)) return null;
  return { line: 1, message: 'the front matter is not closed by a line of ---; it is read as part of the article' };
}

function readYaml(yaml: string, offset: number, linesAbove: number): Omit<FrontMatter, 'end'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const error = document.errors[0];
  if (error || !isMap(document.contents)) {
    const line = linesAbove + (error ? lines.linePos(error.pos[0]).line : 1);
    const why = error ? firstLine(error.message) : 'it is not a list of keys and values';
    return {
      fields: readLines(yaml, offset),
      trouble: { line, message: `the front matter is not valid YAML (${why}); it is read line by line` },
    };
  }
  const fields = new Map<string, Field>();
  for (const { key, value } of document.contents.items) {
    const field = fieldOf(value, yaml, offset);
    if (field) fields.set(String(key).toLowerCase(), field);
  }
  return { fields, trouble: null };
}

function isMap(contents: unknown): contents is { items: readonly { key: unknown; value: unknown }[] } {
  return typeof contents === 'object' && contents !== null && 'items' in contents && 'flow' in contents === false
    ? Array.isArray(contents.items) && contents.items.every((item) => typeof item === 'object' && item && 'key' in item)
    : false;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/[:.]$/, '');
}

/** A list of authors becomes one field, its names joined by commas. */
function fieldOf(value: unknown, yaml: string, offset: number): Field | null {
  if (isScalar(value) && value.range) return scalarField(value, value.range, { yaml, offset });
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items)) return null;
  const parts = value.items.flatMap((item) => fieldOf(item, yaml, offset) ?? []);
  const [first] = parts;
  return first
    ? { start: first.start, end: parts.at(-1)!.end, value: parts.map((part) => part.value).join(', ') }
    : null;
}

function scalarField(
  scalar: { readonly value: unknown; readonly source?: string; readonly type?: string },
  [start, end]: readonly [number, number, number],
  { yaml, offset }: { yaml: string; offset: number },
): Field | null {
  const value = (typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')).trim();
  if (value === '') return null;
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE')
    return { value, start: offset + start + 1, end: offset + end - 1 };
  // A block (`>` or `|`) starts on the line below its mark.
  const from = scalar.type?.startsWith('BLOCK') ? yaml.indexOf('\n', start) + 1 : start;
  const raw = yaml.slice(from, end);
  const lead = raw.length - raw.trimStart().length;
  return { value, start: offset + from + lead, end: offset + from + raw.trimEnd().length };
}

function readLines(yaml: string, offset: number): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const found of yaml.matchAll(LINE)) {
    const raw = found[2]!;
    if (raw === '') continue;
    const start = offset + found.index + found[0].indexOf(raw, found[1]!.length + 1);
    const quote = /^(["']).+\1$/.test(raw) ? 1 : 0;
    const value = raw.slice(quote, raw.length - quote);
    fields.set(found[1]!.toLowerCase(), { value, start: start + quote, end: start + raw.length - quote });
  }
  return fields;
}
