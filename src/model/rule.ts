import type { ClaimKind } from './claim.js';
import type { Severity } from './finding.js';

/** A rule's own test: sources told in a sentence or two, and what the rule finds in them. */
export interface RuleExample {
  readonly name: string;
  /** Text by source name. A text may open with YAML front matter to give it a date. */
  readonly sources: Readonly<Record<string, string>>;
  /** One line for each finding: the readings' words, in order of source, joined by " | ". */
  readonly finds: readonly string[];
}

/** A policy: which topics it judges, how values are compared, what excuses a difference. */
export interface Rule {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly judges: readonly ClaimKind[];
  /** A file in judge/compare/. */
  readonly compare: string;
  /** Files in judge/unless/. */
  readonly unless: readonly string[];
  readonly severity: Severity;
  /** With {topic} and {readings}. */
  readonly message: string;
  readonly why: string;
  readonly examples: readonly RuleExample[];
}
