import { SEVERITIES, type Severity } from '../model/finding.js';

/**
 * How confident a finding must be to stand at a severity: an alarm that stops a build must be all but certain.
 * Below the second, a rule's finding is a note, whatever the rule says.
 */
const NEEDED: Readonly<Record<Severity, number>> = { error: 0.75, warning: 0.5, note: 0 };

/** Two decimals: more would only be noise, and would differ between machines. */
export const confidenceOf = (strength: number, certainty: number): number =>
  Math.round(strength * certainty * 100) / 100;

/** The rule's own severity, or the highest one that the confidence carries. */
export function severityAt(own: Severity, confidence: number): Severity {
  return SEVERITIES.slice(SEVERITIES.indexOf(own)).find((severity) => confidence >= NEEDED[severity]) ?? 'note';
}
