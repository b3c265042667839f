import type { Evidence, Group } from './evidence.js';

/** A logistic model: what each piece of evidence, by its name, adds to the log-odds that two claims are one topic. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What alignment has learnt: what two claims' own evidence says, and what it says beside their rivals'. */
export interface AlignmentModel {
  readonly alone: Readonly<Record<Group, LogisticModel>>;
  readonly amongRivals: Readonly<Record<Group, LogisticModel>>;
}

/** How likely two claims with this evidence answer one question, 0 to 1. */
export function likelihood(evidence: Evidence, { bias, weights }: LogisticModel): number {
  let logOdds = bias;
  for (const name in weights) logOdds += weights[name]! * (evidence[name] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
