import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Report } from '../../model/report.js';
import { lastStartingAt } from '../../model/span.js';
import { placeFindings } from './disputes.js';
import { groupPassages } from './groups.js';
import { likenesses } from './likeness.js';
import { type Canvas, canvasFor, markDisputed, markValues, markWords, type PlacedClaim } from './marks.js';
import { type Cells, movedGroups, readingOrder } from './order.js';
import { type PassageWords, passagesIn } from './passages.js';
import type { Block, BlockKind, Review, Weight } from './review.js';
import { type Told, tellFindings } from './tell-findings.js';

/** Passages that share so much, word by word, are one passage at two places rather than two tellings. */
const NEARLY_SAME = 0.7;
const LIGHTEST_FIRST: readonly Weight[] = ['accepted', 'update', 'perhaps', 'conflict'];

/**
 * The sources of a report side by side by what they tell: passages stand together where they answer one question or
 * share the words that tell. `order` names sources by their ids, the base first; the others follow in the report's
 * order. What stands together does not hang on it.
 */
export function compareSources(report: Report, order: readonly string[] = report.accepted): Review {
  const documents = inOrder(report.documents, order);
  const sources = documents.map(({ source }) => source);
  const numbers = new Map(sources.map(({ id }, i) => [id, i]));
  // Numbered in the report's order, so that ties between passages fall the same whatever the base is.
  const lists = report.documents.map((document) => passagesIn(document, numbers.get(document.source.id)!));
  const passages = lists.flat();
  const passageOf = passageFinder(report.documents, lists);

  const alike = groupPassages(passages, likenesses(passages, report.topics, passageOf));
  const placed = placeFindings(alike, report, passageOf, (passage) => passages[passage]!.source);
  const unordered = placed.groups.map((group) => cellsOf(group, passages, sources.length));
  const reading = readingOrder(unordered);
  const groups = reading.map((i) => placed.groups[i]!);
  const cells = reading.map((i) => unordered[i]!);

  const topics = new Map(report.topics.flatMap((topic) => topic.claims.map(({ id }) => [id, topic] as const)));
  const place = (claim: Claim): PlacedClaim => ({
    claim,
    source: numbers.get(claim.source)!,
    topic: topics.get(claim.id),
  });
  const claims: readonly PlacedClaim[][] = passages.map(() => []);
  for (const claim of report.claims) claims[passageOf(claim)]!.push(place(claim));

  // What is painted later covers what was before: words, then values, then what is disputed.
  const canvas = canvasFor(sources);
  const shares = cells.map((each, i) => {
    if (sourcesIn(each) < 2) return 0;
    const share = markWords(each, sources, canvas);
    const values = groups[i]!.flatMap((passage) => claims[passage]!);
    markValues(values, canvas);
    return share;
  });
  for (const weight of LIGHTEST_FIRST) {
    for (const { finding } of placed.findings.filter((each) => each.weight === weight)) {
      markDisputed(finding.claims.map(place), weight === 'conflict' ? 'conflict' : 'value', sources, canvas);
    }
  }

  const told = tellFindings(placed.findings, groups, documents);
  const moved = movedGroups(cells);
  const blocks = cells.map((each, i) => blockOf(each, { told: told[i]!, share: shares[i]!, moved: moved[i]!, canvas }));
  return { sources, blocks };
}

function inOrder(documents: readonly Document[], order: readonly string[]): readonly Document[] {
  const first = order.flatMap((id) => documents.filter(({ source }) => source.id === id));
  return [...new Set([...first, ...documents])];
}

/** Finds the number of the passage where a claim starts. */
function passageFinder(
  documents: readonly Document[],
  lists: readonly (readonly PassageWords[])[],
): (claim: Claim) => number {
  let before = 0;
  const found = new Map(
    documents.map(({ source }, i) => {
      const list = lists[i]!;
      const from = before;
      before += list.length;
      return [source.id, { list, from }] as const;
    }),
  );
  return ({ source, start }) => {
    const { list, from } = found.get(source)!;
    return from + Math.max(0, lastStartingAt(list, start));
  };
}

function cellsOf(group: readonly number[], passages: readonly PassageWords[], sources: number): Cells<PassageWords> {
  const cells: PassageWords[][] = Array.from({ length: sources }, () => []);
  for (const i of group) cells[passages[i]!.source]!.push(passages[i]!);
  return cells;
}

const sourcesIn = (cells: Cells): number => cells.filter((cell) => cell.length > 0).length;

interface Known {
  readonly told: Told;
  /** How much of their letters the passages share word for word, 0 to 1. */
  readonly share: number;
  readonly moved: boolean;
  readonly canvas: Canvas;
}

function blockOf(cells: Cells<PassageWords>, { told, share, moved, canvas }: Known): Block {
  return {
    kind: kindOf(cells, told, share),
    moved: moved && share >= NEARLY_SAME,
    cells: cells.map((cell) =>
      cell.map((passage) => {
        const { source, index, start, end, line } = passage;
        return { source, index, start, end, line, marks: canvas.marksIn(passage) };
      }),
    ),
    disputes: told.here,
    disputedElsewhere: told.elsewhere,
  };
}

function kindOf(cells: Cells, { here, elsewhere }: Told, share: number): BlockKind {
  const disputes = [...here, ...elsewhere];
  if (disputes.some(({ weight }) => weight === 'conflict')) return 'conflict';
  if (disputes.length > 0) return 'doubt';
  if (sourcesIn(cells) < 2) return 'only';
  return share === 1 ? 'same' : 'reworded';
}
