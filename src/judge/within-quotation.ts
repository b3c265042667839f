import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';

/**
 * Leaves out what another finding tells already: a figure or a day that differs within a quotation which is itself
 * found to be reworded. One difference, one finding. `findings` are of any kind; what stays keeps its order.
 */
export function withoutThoseWithin(findings: readonly Finding[]): readonly Finding[] {
  const quoted = findings.filter(
    ({ claims, severity }) => severity !== 'note' && claims.every(({ kind }) => kind === 'quotation'),
  );
  if (quoted.length === 0) return findings;
  return findings.filter(
    (finding) => !quoted.some((other) => other !== finding && finding.claims.every((claim) => isWithin(claim, other))),
  );
}

const isWithin = (claim: Claim, { claims }: Finding): boolean =>
  claim.kind !== 'quotation' &&
  claims.some(({ source, start, end }) => source === claim.source && start <= claim.start && claim.end <= end);
