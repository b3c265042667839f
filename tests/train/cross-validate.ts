import { align } from '../../src/align/align.js';
import type { Group } from '../../src/align/evidence.js';
import type { AlignmentModel } from '../../src/align/likelihood.js';
import { judge } from '../../src/judge/judge.js';
import { loadRules } from '../../src/judge/load.js';
import { type StoryScore, scoreStory } from '../eval/score-story.js';
import { type Examples, examplesOf, GROUPS, train, weighed } from './align-model.js';
import type { LabelledStory } from './stories.js';

/** How many parts the stories are split into; each part is scored with what is learnt from the others. */
const PARTS = 5;

export interface CrossValidated {
  /** One for each story, in order. */
  readonly scores: readonly StoryScore[];
  /** For each group of kinds, how well pairs are told apart: a line for a person. */
  readonly pairs: readonly string[];
}

interface HeldPair {
  readonly group: Group;
  readonly apart: boolean;
  readonly same: boolean;
  readonly likelihood: number;
}

/** Scores every story with weights trained on stories of other parts only. */
export function crossValidate(stories: readonly LabelledStory[]): CrossValidated {
  const rules = loadRules();
  const examples = stories.map(examplesOf);
  const scores: StoryScore[] = new Array(stories.length);
  const held: HeldPair[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = train(examples.filter((_, i) => i % PARTS !== part));
    for (let i = part; i < stories.length; i += PARTS) {
      const { story, claims, documents } = stories[i]!;
      const { topics, findings } = judge(align(claims, model), rules, documents, claims);
      scores[i] = scoreStory(story, { claims, topics, findings });
      held.push(...heldPairs(examples[i]!, model));
    }
  }
  return {
    scores,
    pairs: GROUPS.flatMap((group) => [
      pairLine(held, group, false),
      // Quotations have no equal values: both lines would be one.
      ...(group === 'quotation' ? [] : [pairLine(held, group, true)]),
    ]),
  };
}

/** Every labelled pair with its likelihood; those that did not stay in the running have none. */
function heldPairs(story: Examples, model: AlignmentModel): readonly HeldPair[] {
  const running = new Map(weighed(story, model).map((pair) => [`${pair.a.id} ${pair.b.id}`, pair.likelihood]));
  return story.flatMap(({ a, b, group, evidence, same }) =>
    same === null ? [] : [{ group, apart: !evidence.equal, same, likelihood: running.get(`${a.id} ${b.id}`) ?? 0 }],
  );
}

function pairLine(held: readonly HeldPair[], group: Group, apartOnly: boolean): string {
  const rows = held.filter((row) => row.group === group && (row.apart || !apartOnly));
  const positives = rows.filter(({ same }) => same).length;
  const figures = [0.3, 0.5, 0.7, 0.9].map((floor) => {
    const taken = rows.filter(({ likelihood }) => likelihood >= floor);
    const right = taken.filter(({ same }) => same).length;
    const percent = (of: number) => Math.round((100 * right) / Math.max(1, of));
    return `from ${floor} precision ${percent(taken.length)} recall ${percent(positives)}`;
  });
  return `${group}${apartOnly ? ', values apart' : ''} (${positives} of ${rows.length} pairs): ${figures.join('; ')}`;
}
