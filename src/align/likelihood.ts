import type { Evidence, Group } from './evidence.js';

/** A leaf's log-odds, or a question: where the evidence named `on` is more than `above`, go on with `yes`. */
export type Tree = number | { readonly on: string; readonly above: number; readonly no: Tree; readonly yes: Tree };

/** A small forest whose leaves add up to the log-odds that two claims are one topic. */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** What alignment has learnt: what two claims' own evidence says, and what it says beside their rivals'. */
export interface AlignmentModel {
  readonly alone: Readonly<Record<Group, BoostedTrees>>;
  readonly amongRivals: Readonly<Record<Group, BoostedTrees>>;
}

/** How likely two claims with this evidence answer one question, 0 to 1. */
export function likelihood(evidence: Evidence, model: BoostedTrees): number {
  let logOdds = model.bias;
  for (const tree of model.trees) logOdds += leafOf(tree, evidence);
  return 1 / (1 + Math.exp(-logOdds));
}

function leafOf(tree: Tree, evidence: Evidence): number {
  let node = tree;
  while (typeof node !== 'number') node = (evidence[node.on] ?? 0) > node.above ? node.yes : node.no;
  return node;
}
