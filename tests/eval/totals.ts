import type { Cause, ConflictScore, StoryScore } from './score-story.js';

export interface Stages {
  readonly conflicts: number;
  readonly extracted: number;
  readonly aligned: number;
  readonly raised: number;
}

/** All stories of a set together. */
export interface Totals extends Stages {
  readonly stories: number;
  readonly alarms: number;
  readonly right: number;
  readonly corroborable: number;
  readonly corroborated: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** False alarms, by cause. */
  readonly falseAlarms: ReadonlyMap<Cause, number>;
  readonly byKind: ReadonlyMap<string, Stages>;
  readonly byDomain: ReadonlyMap<string, Stages>;
}

export const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

function stages(scores: readonly ConflictScore[]): Stages {
  const count = (holds: (score: ConflictScore) => boolean): number => scores.filter(holds).length;
  return {
    conflicts: scores.length,
    extracted: count(({ extracted }) => extracted),
    aligned: count(({ aligned }) => aligned),
    raised: count(({ raised }) => raised),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const mapped = <A, B>(groups: ReadonlyMap<string, A>, to: (group: A) => B): ReadonlyMap<string, B> =>
  new Map([...groups].map(([key, group]) => [key, to(group)]));

/** Adds up the scores of a set's stories. */
export function totalsOf(scores: readonly StoryScore[]): Totals {
  const conflicts = scores.flatMap((score) => score.conflicts);
  const corroborable = scores.flatMap((score) => score.corroborable);
  const falseAlarms = scores.flatMap((score) => score.falseAlarms);
  const alarms = scores.reduce((sum, score) => sum + score.alarms, 0);
  const right = alarms - falseAlarms.length;
  const all = stages(conflicts);
  const precision = ratio(right, alarms);
  const recall = ratio(all.raised, all.conflicts);
  return {
    ...all,
    stories: scores.length,
    alarms,
    right,
    corroborable: corroborable.length,
    corroborated: corroborable.filter(({ shown }) => shown).length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    falseAlarms: mapped(
      grouped(falseAlarms, ({ cause }) => cause),
      ({ length }) => length,
    ) as ReadonlyMap<Cause, number>,
    byKind: mapped(
      grouped(conflicts, ({ topic }) => topic.kind),
      stages,
    ),
    byDomain: mapped(
      grouped(scores, ({ story }) => story.domain),
      (group) => stages(group.flatMap((score) => score.conflicts)),
    ),
  };
}
