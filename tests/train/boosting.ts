import type { Evidence } from '../../src/align/evidence.js';
import type { BoostedTrees, Tree } from '../../src/align/likelihood.js';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest examples on either side of a split. */
  readonly leaf: number;
  /** L2 penalty on a leaf's value. */
  readonly ridge: number;
}

const BINS = 24;

interface Table {
  readonly names: readonly string[];
  /** Upper edge of each bin, by feature. */
  readonly edges: readonly (readonly number[])[];
  /** Bin of each example, by feature. */
  readonly bins: readonly Uint8Array[];
  readonly labels: readonly number[];
}

/**
 * Gradient-boosted regression trees on the logistic loss (Friedman 2001; second-order leaves as in XGBoost, Chen &
 * Guestrin 2016). Deterministic: every example and every feature is seen by every tree.
 */
export function fitBoosted(
  examples: readonly { readonly evidence: Evidence; readonly same: boolean }[],
  options: BoostingOptions,
): BoostedTrees {
  const table = tabulate(examples);
  const positives = table.labels.reduce((sum, label) => sum + label, 0);
  const bias = Math.log((positives + 1) / (examples.length - positives + 1));
  const scores = new Float64Array(examples.length).fill(bias);
  const everything = examples.map((_, i) => i);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const gradient = new Float64Array(examples.length);
    const curvature = new Float64Array(examples.length);
    for (let i = 0; i < examples.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = table.labels[i]! - p;
      curvature[i] = Math.max(1e-6, p * (1 - p));
    }
    trees.push(grow(everything, options.depth, { table, gradient, curvature, options, scores }));
  }
  return { bias: round(bias), trees };
}

function tabulate(examples: readonly { readonly evidence: Evidence; readonly same: boolean }[]): Table {
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const edges = names.map((name) => {
    const values = [...new Set(examples.map(({ evidence }) => evidence[name] ?? 0))].sort((a, b) => a - b);
    const step = Math.max(1, Math.ceil(values.length / BINS));
    return values.filter((_, i) => i % step === 0 && i < values.length - 1);
  });
  const bins = names.map((name, f) =>
    Uint8Array.from(examples, ({ evidence }) => {
      const value = evidence[name] ?? 0;
      let bin = 0;
      while (bin < edges[f]!.length && value > edges[f]![bin]!) bin++;
      return bin;
    }),
  );
  return { names, edges, bins, labels: examples.map(({ same }) => (same ? 1 : 0)) };
}

interface Growing {
  readonly table: Table;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly options: BoostingOptions;
  /** Running log-odds of every example, raised by each leaf as it is made. */
  readonly scores: Float64Array;
}

function grow(members: readonly number[], depth: number, growing: Growing): Tree {
  const { table, options } = growing;
  const split = depth > 0 ? bestSplit(members, growing) : null;
  if (!split) return leaf(members, growing);
  const { feature, bin } = split;
  const bins = table.bins[feature]!;
  return {
    on: table.names[feature]!,
    above: round(table.edges[feature]![bin]!),
    no: grow(
      members.filter((i) => bins[i]! <= bin),
      depth - 1,
      growing,
    ),
    yes: grow(
      members.filter((i) => bins[i]! > bin),
      depth - 1,
      growing,
    ),
  };
  function leaf(own: readonly number[], { gradient, curvature, scores }: Growing): Tree {
    const g = own.reduce((sum, i) => sum + gradient[i]!, 0);
    const h = own.reduce((sum, i) => sum + curvature[i]!, 0);
    const value = round((options.rate * g) / (h + options.ridge));
    for (const i of own) scores[i]! += value;
    return value;
  }
}

function bestSplit(members: readonly number[], { table, gradient, curvature, options }: Growing) {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-6;
  const worth = (g: number, h: number) => (g * g) / (h + options.ridge);
  for (let feature = 0; feature < table.names.length; feature++) {
    const size = table.edges[feature]!.length + 1;
    const g = new Float64Array(size);
    const h = new Float64Array(size);
    const n = new Float64Array(size);
    for (const i of members) {
      const bin = table.bins[feature]![i]!;
      g[bin]! += gradient[i]!;
      h[bin]! += curvature[i]!;
      n[bin]!++;
    }
    const total = [g, h, n].map((column) => column.reduce((sum, x) => sum + x, 0)) as [number, number, number];
    let left = [0, 0, 0] as [number, number, number];
    for (let bin = 0; bin < size - 1; bin++) {
      left = [left[0] + g[bin]!, left[1] + h[bin]!, left[2] + n[bin]!];
      if (left[2] < options.leaf || total[2] - left[2] < options.leaf) continue;
      const gain = worth(left[0], left[1]) + worth(total[0] - left[0], total[1] - left[1]) - worth(total[0], total[1]);
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;
