import type { Group } from './evidence.js';
import type { BoostedTrees } from './likelihood.js';

export const WEIGHTS: Readonly<Record<Group, BoostedTrees>> = {
  figure: { bias: -3, trees: [] },
  time: { bias: -3, trees: [] },
  quotation: { bias: -3, trees: [] },
  name: { bias: -3, trees: [] },
};
