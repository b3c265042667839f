import { align } from '../../src/align/align.js';
import { amountOf, type KindGroup } from '../../src/align/evidence.js';
import type { AlignmentModel } from '../../src/align/likelihood.js';
import { CALIBRATED, type CalibratedGroup, type Calibration, calibratedGroup } from '../../src/judge/confidence.js';
import { judge } from '../../src/judge/judge.js';
import { loadRules } from '../../src/judge/load.js';
import { type StoryScore, scoreStory } from '../eval/score-story.js';
import { type Examples, examplesOf, GROUPS, train, weighed } from './align-model.js';
import type { LabelledStory } from './stories.js';

/** What leaves strength times certainty as it is. */
const UNCALIBRATED = Object.fromEntries(
  CALIBRATED.map((group) => [group, { slope: 1, offset: 0 }]),
) as unknown as Calibration;

/** How many parts the stories are split into; each part is scored with what is learnt from the others. */
const PARTS = 5;

export interface CrossValidated {
  /** One for each story, in order. */
  readonly scores: readonly StoryScore[];
  /** Every conflict found, notes too, before any calibration. */
  readonly findings: readonly HeldFinding[];
  /** For each group of kinds, how well pairs are told apart: a line for a person. */
  readonly pairs: readonly string[];
}

/** A finding on a story left out: what its topic's strength and its comparison's certainty come to, and whether it is right. */
export interface HeldFinding {
  readonly group: CalibratedGroup;
  readonly confidence: number;
  readonly right: boolean;
  /** The part of the stories that it is of. */
  readonly part: number;
}

interface HeldPair {
  readonly group: KindGroup;
  readonly apart: boolean;
  readonly same: boolean;
  readonly likelihood: number;
}

/** Scores every story with weights trained on stories of other parts and on `training`, which are never scored. */
export function crossValidate(stories: readonly LabelledStory[], training: readonly LabelledStory[]): CrossValidated {
  const rules = loadRules();
  const examples = stories.map(examplesOf);
  const always = training.map(examplesOf);
  const scores: StoryScore[] = new Array(stories.length);
  const held: HeldPair[] = [];
  const raw: HeldFinding[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = train([...examples.filter((_, i) => i % PARTS !== part), ...always]);
    for (let i = part; i < stories.length; i += PARTS) {
      const { story, claims, documents } = stories[i]!;
      const aligned = align(claims, model, documents);
      const { topics, findings } = judge(aligned, rules, documents, claims);
      scores[i] = scoreStory(story, { claims, topics, findings });
      const conflicts = rules.filter(({ reports }) => reports === 'conflict');
      const plain = judge(aligned, conflicts, documents, claims, [], UNCALIBRATED).findings;
      const { certainties } = scoreStory(story, { claims, topics, findings: plain });
      raw.push(...certainties.map((each, j) => ({ ...each, group: calibratedGroup(plain[j]!.claims[0]!.kind), part })));
      held.push(...heldPairs(examples[i]!, model));
    }
  }
  return {
    scores,
    findings: raw,
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
    same === null
      ? []
      : [{ group, apart: amountOf(evidence, 'equal') === 0, same, likelihood: running.get(`${a.id} ${b.id}`) ?? 0 }],
  );
}

function pairLine(held: readonly HeldPair[], group: KindGroup, apartOnly: boolean): string {
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
