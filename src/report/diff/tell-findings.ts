import type { Document } from '../../model/document.js';
import { positionAt } from '../../model/position.js';
import { valueText } from '../value.js';
import type { PlacedFinding } from './disputes.js';
import type { Dispute, DisputedReading } from './review.js';

/** The findings of one group of passages. */
export interface Told {
  readonly here: readonly Dispute[];
  readonly elsewhere: readonly Dispute[];
}

/** For each group the findings that are told there, and those of another group that dispute a value of it too. */
export function tellFindings(
  findings: readonly PlacedFinding[],
  groups: readonly (readonly number[])[],
  documents: readonly Document[],
): readonly Told[] {
  const told = groups.map(() => ({ here: [] as Dispute[], elsewhere: [] as Dispute[] }));
  const groupOf = new Map(groups.flatMap((group, i) => group.map((passage) => [passage, i] as const)));
  for (const placed of findings) {
    const dispute = disputeOf(placed, documents);
    const home = groupOf.get(placed.home)!;
    told[home]!.here.push(dispute);
    const others = new Set(placed.passages.map((passage) => groupOf.get(passage)!));
    others.delete(home);
    for (const other of others) told[other]!.elsewhere.push(dispute);
  }
  return told;
}

function disputeOf({ finding, weight }: PlacedFinding, documents: readonly Document[]): Dispute {
  const { ruleId, severity, label, fingerprint, claims } = finding;
  const readings = new Map<string, DisputedReading>();
  for (const claim of claims) {
    const source = documents.findIndex((document) => document.source.id === claim.source);
    const value = claim.kind === 'quotation' ? null : valueText(claim);
    const { line } = positionAt(documents[source]!.lineStarts, claim.start);
    const key = JSON.stringify([source, value]);
    if (!readings.has(key)) readings.set(key, { value, source, line });
  }
  const ordered = [...readings.values()].sort((x, y) => x.source - y.source || x.line - y.line);
  return { weight, ruleId, severity, label, fingerprint, readings: ordered };
}
