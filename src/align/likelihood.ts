import type { Columns, KindGroup } from './evidence.js';
import type { WeighedPair } from './weighed-pair.js';

/** A logistic model: what each piece of evidence, by its name, adds to the log-odds that two claims are one topic. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A model for each group of kinds. */
export type GroupModels = Readonly<Record<KindGroup, LogisticModel>>;

/** What alignment has learnt: what two claims' own evidence says, and what it says beside their rivals'. */
export interface AlignmentModel {
  readonly alone: GroupModels;
  readonly amongRivals: GroupModels;
}

/** Gives a function that says how likely the claims of a pair answer one question, 0 to 1. */
export function likelihoodBy(models: GroupModels): (pair: WeighedPair) => number {
  // All pairs of a group share their columns: what each weighs is looked up once.
  const known = new Map<Columns, readonly Weighed[]>();
  return ({ group, evidence: { columns, row } }) => {
    const { bias, weights } = models[group];
    let weighed = known.get(columns);
    if (!weighed) {
      weighed = Object.entries(columns).map(([name, amounts]) => ({ amounts, weight: weights[name] ?? 0 }));
      known.set(columns, weighed);
    }
    let logOdds = bias;
    for (const { amounts, weight } of weighed) logOdds += weight * amounts[row]!;
    return 1 / (1 + Math.exp(-logOdds));
  };
}

interface Weighed {
  readonly amounts: Float64Array;
  readonly weight: number;
}
