import type { Group } from './evidence.js';
import type { Columns } from './evidence-row.js';
import type { WeighedPair } from './weighed-pair.js';

/** A logistic model: what each piece of evidence, by its name, adds to the log-odds that two claims are one topic. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A model for each group of kinds. */
export type GroupModels = Readonly<Record<Group, LogisticModel>>;

/** What alignment has learnt: what two claims' own evidence says, and what it says beside their rivals'. */
export interface AlignmentModel {
  readonly alone: GroupModels;
  readonly amongRivals: GroupModels;
}

/** Gives a function that says how likely the claims of a pair answer one question, 0 to 1. */
export function likelihoodBy(models: GroupModels): (pair: WeighedPair) => number {
  // The weights in the order of the columns, which all pairs of a group share.
  const inOrder = new Map<Columns, Float64Array>();
  return ({ group, evidence: { columns, amounts, from } }) => {
    const { bias, weights } = models[group];
    let ordered = inOrder.get(columns);
    if (!ordered) {
      ordered = Float64Array.from(columns.keys(), (name) => weights[name] ?? 0);
      inOrder.set(columns, ordered);
    }
    let logOdds = bias;
    for (let column = 0; column < ordered.length; column++) logOdds += ordered[column]! * amounts[from + column]!;
    return 1 / (1 + Math.exp(-logOdds));
  };
}
