import type { ClaimKind } from '../model/claim.js';
import { SEVERITIES, type Severity } from '../model/finding.js';

/**
 * How confident a finding must be to stand at a severity: an alarm that stops a build must be all but certain.
 * A warning must be right rather more often than wrong: sources contradict each other more seldom in a newsroom than in
 * stories written to hold contradictions. Below that, a rule's finding is a note, whatever the rule says. Of 0.5 to 0.75
 * the best on stories left out, of all three sets together.
 */
const NEEDED: Readonly<Record<Severity, number>> = { error: 0.75, warning: 0.55, note: 0 };

/** Kinds whose findings are right about as often at one strength and certainty. */
export const CALIBRATED = ['figure', 'time', 'quotation', 'name', 'place'] as const;
export type CalibratedGroup = (typeof CALIBRATED)[number];

export function calibratedGroup(kind: ClaimKind): CalibratedGroup {
  if (kind === 'quotation' || kind === 'name' || kind === 'place') return kind;
  if (kind === 'date' || kind === 'time') return 'time';
  return 'figure';
}

/** A line through the log odds: how often findings of a strength and certainty turn out right (Platt 1999). */
export interface CalibrationLine {
  /** Never negative, so that the surer finding stays the surer. */
  readonly slope: number;
  readonly offset: number;
}
export type Calibration = Readonly<Record<CalibratedGroup, CalibrationLine>>;

/** Log odds are taken of nothing nearer to 0 or 1 than this. */
const EDGE = 0.02;

export const logOdds = (p: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(inside / (1 - inside));
};

/** Two decimals: more would only be noise, and would differ between machines. */
const rounded = (p: number): number => Math.round(p * 100) / 100;

/** How likely a finding is right, 0 to 1: the topic's strength times the comparison's certainty, calibrated for its kind. */
export function confidenceOf(strength: number, certainty: number, kind: ClaimKind, calibration: Calibration): number {
  const { slope, offset } = calibration[calibratedGroup(kind)];
  return rounded(1 / (1 + Math.exp(-(slope * logOdds(strength * certainty) + offset))));
}

/** The rule's own severity, or the highest one that the confidence carries. */
export function severityAt(own: Severity, confidence: number): Severity {
  return SEVERITIES.slice(SEVERITIES.indexOf(own)).find((severity) => confidence >= NEEDED[severity]) ?? 'note';
}
