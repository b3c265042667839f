import type { ClaimKind } from './claim.js';
import type { Severity } from './finding.js';

/** A rule's own test: sources told in a sentence or two, and what the rule finds in them. */
export interface RuleExample {
  readonly name: string;
  /** Text by source name. A text may open with YAML front matter to give it a date. */
  readonly sources: Readonly<Record<string, string>>;
  /** Topics that the example's configuration asks two sources for; empty where it asks for none. */
  readonly corroborate: readonly string[];
  /** One line for each finding: the readings' words, in order of source, joined by " | ". */
  readonly finds: readonly string[];
}

/** How far two values may lie apart and still be taken for one. */
export interface Tolerance {
  readonly amount: number;
  /** A share of the larger value, percentage points, plain numbers, or a unit of the lexicon (`metre`, `day`). */
  readonly of: 'share' | 'points' | 'number' | { readonly unit: string };
  /** As the rule has it, for explanations: "0.5 points". */
  readonly text: string;
}

/** What a rule reports: that sources conflict, that a count moved on, that one source alone has it, or that it contradicts itself. */
export const OUTCOMES = ['conflict', 'update', 'single-source', 'self-contradiction'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A severity, or `off`: judged, and nothing said. */
export type RuleSeverity = Severity | 'off';

/** A policy: which topics it judges, how values are compared, what excuses a difference. */
export interface Rule {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly judges: readonly ClaimKind[];
  /** Topics in a few words ("death toll"), one of which must fit; empty for every topic. */
  readonly about: readonly string[];
  /** Globs of ids or outlets; at least one of the two sources compared must fit. Empty for all. */
  readonly sources: readonly string[];
  /** Rules that do not judge what this one does. */
  readonly instead: readonly string[];
  readonly reports: Outcome;
  /** A file in judge/compare/; null for a rule that compares nothing. */
  readonly compare: string | null;
  readonly tolerance: Tolerance | null;
  /** Files in judge/unless/. */
  readonly unless: readonly string[];
  readonly severity: RuleSeverity;
  /** With {topic} and {readings}. */
  readonly message: string;
  readonly why: string;
  readonly examples: readonly RuleExample[];
}
