import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import type { Claim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import { overlaps, type Span } from '../../src/model/span.js';
import { segment } from '../../src/segment/segment.js';
import { sourceOf } from '../source-of.js';
import { MARKED_FOLDER } from './sets.js';

/** A line that begins the next report of a story, with its name. */
const REPORT = /^== ([a-z])\n/m;
/** A value with the question that it answers, or with a tilde where only this report tells it. */
const MARK = /\[\[([a-z0-9-]+|~)\|([^[\]|]+)\]\]/g;
const TOLD_ONCE = '~';

interface Mark extends Span {
  readonly id: string;
}

/** A report without its marks, and where they stood. */
interface MarkedReport {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A marked story as it is read: its claims, and what each is known to answer. */
export interface MarkedStory {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  /** The questions that a claim answers; none for what only its report tells, and null where no mark stands. */
  readonly questionsOf: (claim: Claim) => readonly string[] | null;
}

/** Every story of tests/marked, in order of name. */
export function markedStories(): readonly MarkedStory[] {
  return readdirSync(MARKED_FOLDER)
    .sort()
    .map((name) => storyOf(reportsIn(readFileSync(join(MARKED_FOLDER, name), 'utf8'))));
}

/** The reports of a marked story. Throws where one holds a mark that is not closed, or empty. */
export function reportsIn(story: string): readonly MarkedReport[] {
  const [, ...parts] = story.split(REPORT);
  const reports: MarkedReport[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) reports.push({ name: parts[i]!, ...withoutMarks(parts[i + 1]!) });
  return reports;
}

function withoutMarks(marked: string): Omit<MarkedReport, 'name'> {
  const marks: Mark[] = [];
  let text = '';
  let after = 0;
  for (const { index, 0: whole, 1: id, 2: value } of marked.matchAll(MARK)) {
    text += marked.slice(after, index);
    marks.push({ id: id!, start: text.length, end: text.length + value!.length });
    text += value;
    after = index + whole.length;
  }
  text += marked.slice(after);
  if (/\[\[|\]\]/.test(text))
    throw new Error(`a mark that cannot be read: ${/.{0,40}(\[\[|\]\]).{0,40}/.exec(text)?.[0]}`);
  return { text, marks };
}

function storyOf(reports: readonly MarkedReport[]): MarkedStory {
  const marks = new Map(reports.map((report) => [`${report.name}.txt`, report.marks]));
  const documents = reports.map(({ name, text }) => segment(sourceOf(text, { id: `${name}.txt`, date: DAY })));
  return {
    documents,
    claims: documents.flatMap(extract).map((claim, i) => ({ ...claim, id: `c${i + 1}` })),
    questionsOf: (claim) => {
      const own = marks.get(claim.source)!.filter((mark) => overlaps(mark, claim));
      return own.length === 0 ? null : own.flatMap(({ id }) => (id === TOLD_ONCE ? [] : [id]));
    },
  };
}

/** All reports of a story are of one day, which their weekdays are reckoned from. */
const DAY = '2026-03-11';
