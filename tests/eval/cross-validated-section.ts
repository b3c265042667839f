import { crossValidate } from '../train/cross-validate.js';
import { labelledStories, trainingStories } from '../train/stories.js';
import { corroborationRow, headlineRows, markdownTable, share } from './markdown.js';
import type { StoryScore } from './score-story.js';
import type { StorySet } from './sets.js';
import { totalsOf } from './totals.js';

/** A set with the scores of its stories under the weights that the program ships. */
export interface ScoredSet {
  readonly set: StorySet;
  readonly scores: readonly StoryScore[];
}

const INTRODUCTION = `Every story scored with weights of alignment that were trained on stories of other parts only (five parts) and on those of tests/train/stories, beside
the figures of the weights that ship, which have seen it. The rest of the program is the same in both.`;
const OF_PAIRS = `How well pairs of claims are told apart, of stories left out, by the likelihood from which a pair counts as one
question (percentages; "values apart" leaves out pairs of equal values, which alignment needs least).`;
const OF_CONFIDENCE = `How far a confidence can be believed: findings of all severities, notes too, on stories left out.`;

/** Lower edges of the bands of confidence; each ends where the next begins, the last one with 1. */
const BANDS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How well alignment does on stories that it was not trained on: per set, per pair, and what its confidence is worth. */
export async function crossValidatedSection(sets: readonly ScoredSet[]): Promise<string> {
  const { scores, pairs } = crossValidate(await labelledStories(), await trainingStories());
  const tables = sets.map(({ set, scores: plain }) => {
    const heldOut = scores.filter(({ story }) => story.folder.startsWith(set.folder));
    return `### ${set.name}\n\n${besideEachOther(plain, heldOut)}\n`;
  });
  return [
    `## Cross-validated by story\n\n${INTRODUCTION}\n`,
    ...tables,
    `### Pairs\n\n${OF_PAIRS}\n\n${pairs.map((line) => `- ${line}`).join('\n')}\n`,
    `### Confidence\n\n${OF_CONFIDENCE}\n\n${calibration(scores)}\n`,
  ].join('\n');
}

function besideEachOther(plain: readonly StoryScore[], heldOut: readonly StoryScore[]): string {
  const [left, right] = [plain, heldOut]
    .map(totalsOf)
    .map((totals) => [...headlineRows(totals), corroborationRow(totals)]);
  return markdownTable(
    ['figure', 'weights as they ship', 'cross-validated'],
    left!.map(([name, value], i) => [name, value, right![i]![1]]),
  );
}

function calibration(scores: readonly StoryScore[]): string {
  const certainties = scores.flatMap((score) => score.certainties);
  const rows = BANDS.map((from, i) => {
    const below = BANDS[i + 1] ?? Number.POSITIVE_INFINITY;
    const found = certainties.filter(({ confidence }) => confidence >= from && confidence < below);
    const right = found.filter((finding) => finding.right).length;
    return [`${from} to ${BANDS[i + 1] ?? 1}`, found.length, right, share(right, found.length)];
  });
  return markdownTable(['confidence', 'findings', 'right', 'share'], rows);
}
