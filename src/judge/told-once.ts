import type { Claim } from '../model/claim.js';
import { type Finding, SEVERITIES } from '../model/finding.js';

/** One difference, one finding. `findings` are of any kind; what stays keeps its order. */
export const toldOnce = (findings: readonly Finding[]): readonly Finding[] =>
  withoutOtherSide(withoutThoseWithin(findings));

/**
 * Leaves out what another finding tells already: a figure or a day that differs within a quotation which is itself
 * found to be reworded.
 */
function withoutThoseWithin(findings: readonly Finding[]): readonly Finding[] {
  const quoted = findings.filter((finding) => finding.severity !== 'note' && isOfQuotations(finding));
  if (quoted.length === 0) return findings;
  return findings.filter(
    (finding) => !quoted.some((other) => other !== finding && finding.claims.every((claim) => isWithin(claim, other))),
  );
}

const isOfQuotations = ({ claims }: Finding): boolean => claims.every(({ kind }) => kind === 'quotation');

const isWithin = (claim: Claim, { claims }: Finding): boolean =>
  claim.kind !== 'quotation' &&
  claims.some(({ source, start, end }) => source === claim.source && start <= claim.start && claim.end <= end);

/**
 * A quotation that is reworded and given to another speaker is one matter for an editor: of a topic's findings on the
 * same quotations the gravest stands, of these the surest, and tells what the others found as well. Two rules that
 * compare alike stay two.
 */
function withoutOtherSide(findings: readonly Finding[]): readonly Finding[] {
  const standing = new Map<string, Finding[]>();
  const further = new Map<Finding, readonly string[]>();
  const leftOut = new Set<Finding>();
  for (const finding of findings.filter(isOfQuotations).sort(byWeight)) {
    const own = standing.get(finding.topic) ?? [];
    standing.set(finding.topic, own);
    const other = own.find((each) => tellsOf(each, finding));
    if (!other) {
      own.push(finding);
      continue;
    }
    leftOut.add(finding);
    further.set(other, [...(further.get(other) ?? []), ...finding.compared]);
  }
  return findings
    .filter((finding) => !leftOut.has(finding))
    .map((finding) => {
      const steps = further.get(finding);
      return steps
        ? { ...finding, because: [...finding.because, ...steps], compared: [...finding.compared, ...steps] }
        : finding;
    });
}

/** The gravest first, then the surest. */
export const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence;

/** Whether the one finding is on all the claims of the other, and compares them otherwise. */
const tellsOf = ({ claims, compared }: Finding, other: Finding): boolean =>
  other.claims.every((claim) => claims.includes(claim)) && !other.compared.every((step) => compared.includes(step));
