import type { Group } from './evidence.js';
import type { Weights } from './likelihood.js';

export const WEIGHTS: Readonly<Record<Group, Weights>> = {
  figure: { bias: -3, weights: { termsSoft: 4, head: 1, equal: 1 } },
  time: { bias: -3, weights: { termsSoft: 4, equal: 1 } },
  quotation: { bias: -3, weights: { inOrder: 5 } },
  name: { bias: -3, weights: { equal: 5, contained: 3, spelling: 2 } },
};
