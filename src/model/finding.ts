import type { Claim } from './claim.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** From which severity on findings fail a check. */
export const FAIL_LEVELS = [...SEVERITIES, 'none'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** Whether a finding so grave fails a check at that level. */
export const fails = (severity: Severity, level: FailLevel): boolean =>
  level !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);

export const VERDICTS = ['conflict', 'update', 'compatible', 'agree'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** That a finding was accepted earlier, as the baseline has it. */
export interface Suppression {
  /** Why, in the words of who accepted it. */
  readonly reason: string;
  /** The last day it holds, ISO 8601 (YYYY-MM-DD); null where it holds for good. */
  readonly expires: string | null;
}

/** A rule's result on a topic. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** How likely the finding is right, 0 to 1. */
  readonly confidence: number;
  /** The id of the topic; empty for what one source alone tells. */
  readonly topic: string;
  readonly label: string;
  readonly message: string;
  /** The claims in dispute, of at least two sources, or the one claim that stands alone; in order of source and offset. */
  readonly claims: readonly Claim[];
  /** Why the claims were taken for one question, then `compared`: in words a person can follow. */
  readonly because: readonly string[];
  /** How their values were compared, a step each: the last of `because`. */
  readonly compared: readonly string[];
  /** What was looked for to reconcile the values, and why it did not hold: "rounding: neither figure is the other rounded". */
  readonly tried: readonly string[];
  readonly differs: readonly string[];
  /** Rests on what is claimed, not on lines: it survives edits elsewhere in the text. */
  readonly fingerprint: string;
  /** How it was accepted earlier; null while it stands. */
  readonly suppressed: Suppression | null;
}
