import type { Claim } from '../model/claim.js';
import type { Topic } from '../model/topic.js';
import type { JoinedClaims, Link } from './assign.js';
import { labelTopic } from './label-topic.js';
import { reasonsFor } from './reasons.js';
import { scopeDifferences } from './scope-differences.js';

/** A group of claims as a topic, with a label, the reasons that joined them and what differs between them. */
export function describeTopic(id: string, { claims, links }: JoinedClaims): Topic {
  return {
    id,
    label: labelTopic(claims),
    kind: claims[0]!.kind,
    claims,
    strength: weakestTie(claims, links),
    ties: links.map(({ a, b, likelihood }) => ({ a: a.id, b: b.id, likelihood })),
    because: reasonsFor(links),
    differs: scopeDifferences(claims),
  };
}

/** A topic is as sure as the claim that hangs on it most loosely. */
function weakestTie(claims: readonly Claim[], links: readonly Link[]): number {
  const strongest = new Map<Claim, number>();
  for (const { a, b, likelihood } of links) {
    for (const claim of [a, b]) strongest.set(claim, Math.max(likelihood, strongest.get(claim) ?? 0));
  }
  // A name's repetitions have no links of their own.
  return Math.min(...claims.map((claim) => strongest.get(claim) ?? 1));
}
