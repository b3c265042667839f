import type { Report } from '../../model/report.js';
import { TOOL } from '../../model/tool.js';
import { jsonText } from '../json-text.js';
import { compareSources } from './compare-sources.js';
import type { DiffOptions } from './diff.js';
import { tallyOf } from './tally.js';

const SCHEMA_VERSION = 1;

/** The whole review as JSON, nothing folded; its findings are those of the report's JSON, by their fingerprints. */
export function diffJson(report: Report, { order }: Pick<DiffOptions, 'order'>): string {
  const review = compareSources(report, order);
  const sources = review.sources.map(({ id, sha256, title, outlet, author, date }) => ({
    id,
    sha256,
    title,
    outlet,
    author,
    date,
  }));
  const blocks = review.blocks.map(({ kind, moved, cells, disputes, disputedElsewhere }) => ({
    kind,
    moved,
    passages: cells.flat().map(({ source, start, end, line, marks }) => ({
      source: sources[source]!.id,
      start,
      end,
      line,
      text: review.sources[source]!.text.slice(start, end),
      marks: marks.map((mark) => ({ kind: mark.kind, start: mark.start, end: mark.end })),
    })),
    findings: disputes.map(({ fingerprint }) => fingerprint),
    findingsElsewhere: disputedElsewhere.map(({ fingerprint }) => fingerprint),
  }));
  const { only, ...counts } = tallyOf(review);
  const tally = { ...counts, only: Object.fromEntries(only.map((count, source) => [sources[source]!.id, count])) };
  return `${jsonText({ schemaVersion: SCHEMA_VERSION, tool: TOOL, sources, blocks, tally }, 2)}\n`;
}
