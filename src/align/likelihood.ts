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
  const { names, roots, on, above, no, yes, leaf } = flattened(model);
  const amounts = new Float64Array(names.length);
  for (let i = 0; i < names.length; i++) amounts[i] = evidence[names[i]!] ?? 0;
  let logOdds = model.bias;
  for (const root of roots) {
    let node = root;
    while (on[node]! >= 0) node = amounts[on[node]!]! > above[node]! ? yes[node]! : no[node]!;
    logOdds += leaf[node]!;
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/** A forest as columns: walking objects by the names of evidence costs ten times as much. */
interface Flattened {
  readonly names: readonly string[];
  readonly roots: readonly number[];
  /** By node: which evidence it asks for (an index into `names`), or -1 for a leaf. */
  readonly on: readonly number[];
  readonly above: readonly number[];
  readonly no: readonly number[];
  readonly yes: readonly number[];
  readonly leaf: readonly number[];
}

const FLATTENED = new WeakMap<BoostedTrees, Flattened>();

function flattened(model: BoostedTrees): Flattened {
  const known = FLATTENED.get(model);
  if (known) return known;
  const names: string[] = [];
  const [on, above, no, yes, leaf]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  const add = (tree: Tree): number => {
    const node = on.push(-1) - 1;
    above.push(0);
    no.push(0);
    yes.push(0);
    leaf.push(typeof tree === 'number' ? tree : 0);
    if (typeof tree === 'number') return node;
    if (!names.includes(tree.on)) names.push(tree.on);
    on[node] = names.indexOf(tree.on);
    above[node] = tree.above;
    no[node] = add(tree.no);
    yes[node] = add(tree.yes);
    return node;
  };
  const flat = { names, roots: model.trees.map(add), on, above, no, yes, leaf };
  FLATTENED.set(model, flat);
  return flat;
}
