import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { documentsById } from './readings.js';

/** A claim with the document that it stands in. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly document: Document;
}

/** A finding, and its claims as a format that points at one place tells them. */
export interface CitedFinding {
  readonly finding: Finding;
  /** Where to point: the first claim of a source that does not stand already, else the first of all. */
  readonly primary: CitedClaim;
  /** The others, in the order of the finding. */
  readonly others: readonly CitedClaim[];
}

/** The findings of a report, in its order, with where to point for each. */
export function citedFindings({ documents, findings, accepted }: Report): readonly CitedFinding[] {
  const byId = documentsById(documents);
  const standsAlready = new Set(accepted);
  return findings.map((finding) => {
    const { claims } = finding;
    const newest = claims.findIndex(({ source }) => !standsAlready.has(source));
    const cited = claims.map((claim) => ({ claim, document: byId.get(claim.source)! }));
    const [primary] = cited.splice(Math.max(0, newest), 1);
    return { finding, primary: primary!, others: cited };
  });
}

/** The same without what was accepted earlier, for formats that cannot tell of it. */
export const standingFindings = (report: Report): readonly CitedFinding[] =>
  citedFindings(report).filter(({ finding }) => finding.suppressed === null);
