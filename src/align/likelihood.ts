import type { Evidence, Group } from './evidence.js';
import { WEIGHTS } from './weights.js';

/** A logistic model: what each piece of evidence adds to the log-odds that two claims are one topic. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How likely two claims with this evidence answer one question, 0 to 1. */
export function likelihood(group: Group, evidence: Evidence, model: Weights = WEIGHTS[group]): number {
  let logOdds = model.bias;
  for (const [name, amount] of Object.entries(evidence)) logOdds += amount * (model.weights[name] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
