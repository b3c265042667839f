import { weighPairs } from '../../src/align/align.js';
import type { Evidence, Group } from '../../src/align/evidence.js';
import { type AlignmentModel, type BoostedTrees, likelihood } from '../../src/align/likelihood.js';
import { type WeighedPair, withRivals } from '../../src/align/rivalry.js';
import { type BoostingOptions, fitBoosted } from './boosting.js';
import type { LabelledStory } from './stories.js';

export const GROUPS: readonly Group[] = ['figure', 'time', 'quotation', 'name'];
const OPTIONS: BoostingOptions = { trees: 80, depth: 3, rate: 0.12, leaf: 8, ridge: 2 };
/** How many parts the stories are split into, wherever what is learnt must not have seen a story. */
const FOLDS = 5;
/** Two equal figures whose words have less than this in common tell different things, whatever the key leaves out. */
const UNRELATED = 0.2;

/** A story's pairs, and what the key says of each: one question, two, or nothing. */
export interface Examples {
  readonly pairs: readonly WeighedPair[];
  readonly labels: readonly (boolean | null)[];
}

export function examplesOf(story: LabelledStory): Examples {
  const pairs = weighPairs(story.claims);
  return { pairs, labels: pairs.map((pair) => labelOf(pair, story)) };
}

/**
 * True where both claims are mentions of one topic of the key, false where they are not. Null for what the key may
 * only have left out: equal values in words alike, unless it calls them distractors.
 */
function labelOf({ a, b, group, evidence }: WeighedPair, { topicsOf, areDistractors }: LabelledStory): boolean | null {
  const ofA = topicsOf(a);
  const ofB = topicsOf(b);
  if (ofA.some((topic) => ofB.includes(topic))) return true;
  if ((ofA.length > 0 && ofB.length > 0) || areDistractors(a, b)) return false;
  const alike = Boolean(evidence.equal || evidence.contained || (evidence.inOrder ?? 0) > 0.6);
  return alike && (group !== 'figure' || (evidence.termsSoft ?? 0) > UNRELATED) ? null : false;
}

type Fitted = Readonly<Record<Group, BoostedTrees>>;

function fitGroups(stories: readonly Examples[], evidenceOf: (story: Examples) => readonly Evidence[]): Fitted {
  const rows = stories.flatMap((story) => {
    const evidence = evidenceOf(story);
    return story.pairs.flatMap(({ group }, i) =>
      story.labels[i] === null ? [] : [{ group, evidence: evidence[i]!, same: story.labels[i]! }],
    );
  });
  return Object.fromEntries(
    GROUPS.map((group) => [
      group,
      fitBoosted(
        rows.filter((row) => row.group === group),
        OPTIONS,
      ),
    ]),
  ) as unknown as Fitted;
}

const own = ({ pairs }: Examples): readonly Evidence[] => pairs.map(({ evidence }) => evidence);

const aloneIn = ({ pairs }: Examples, model: Fitted): readonly number[] =>
  pairs.map(({ group, evidence }) => likelihood(evidence, model[group]));

/**
 * Trains both steps. The second sees likelihoods as the first gives them to stories it has not seen, since it will
 * meet them so ("stacking": Wolpert 1992).
 */
export function train(stories: readonly Examples[]): AlignmentModel {
  const unseen = new Map<Examples, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitGroups(
      stories.filter((_, i) => i % FOLDS !== fold),
      own,
    );
    for (const story of stories.filter((_, i) => i % FOLDS === fold)) unseen.set(story, aloneIn(story, model));
  }
  const amongRivals = fitGroups(stories, (story) =>
    withRivals(story.pairs, unseen.get(story)!).map(({ evidence }) => evidence),
  );
  return { alone: fitGroups(stories, own), amongRivals };
}

/** The likelihood of each pair of a story under a model. */
export function likelihoodsOf(story: Examples, model: AlignmentModel): readonly number[] {
  const alone = aloneIn(story, model.alone);
  return withRivals(story.pairs, alone).map(({ group, evidence }) => likelihood(evidence, model.amongRivals[group]));
}
