import type { Severity } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { Comparer } from './compare/comparison.js';
import { COMPARISONS } from './compare/index.js';
import { tolerant } from './tolerance.js';
import type { Unless } from './unless/excuse.js';
import { EXCUSES } from './unless/index.js';

/** A rule that compares what sources say. */
export type ComparingRule = Rule & { readonly severity: Severity; readonly compare: string };

/** A rule's way of comparing, and what it lets pass. */
export interface Policy {
  readonly compare: Comparer;
  /** In the order in which they are tried. */
  readonly excuses: readonly NamedExcuse[];
}
export interface NamedExcuse {
  /** As rules name it: "later-update". */
  readonly name: string;
  readonly unless: Unless;
}

/** The functions that a rule names. */
export const policyOf = ({ compare, tolerance, unless }: ComparingRule): Policy => ({
  compare: tolerant(COMPARISONS[compare]!, tolerance),
  excuses: unless.map((name) => ({ name, unless: EXCUSES[name]! })),
});
