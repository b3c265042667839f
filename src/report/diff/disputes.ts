import type { Claim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { sectionsOf } from '../sections.js';
import { readingText, valueText } from '../value.js';
import type { Weight } from './review.js';

/** A block holds at most so many passages of one source: beyond that, a conflict is told with a pointer to the other side. */
const MOST_OF_ONE_SOURCE = 4;

/** A finding with the passages that it disputes and the group of passages where it is told. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly weight: Weight;
  /** Numbers of passages, ascending. */
  readonly passages: readonly number[];
  /** The number of a passage in the group that tells it. */
  readonly home: number;
}

export interface Placed {
  readonly groups: readonly (readonly number[])[];
  readonly findings: readonly PlacedFinding[];
}

/**
 * Brings both sides of each conflict into one group, so that they are seen side by side, and chooses where each
 * finding is told. Notes move nothing: they are too unsure to bring passages together.
 */
export function placeFindings(
  given: readonly (readonly number[])[],
  report: Report,
  passageOf: (claim: Claim) => number,
  sourceOf: (passage: number) => number,
): Placed {
  const groups = new Map<number, readonly number[]>(given.flatMap((group) => group.map((i) => [i, group] as const)));
  const weightOf = weigher(report);
  const placed = report.findings.filter(isBetweenSources).map((finding): PlacedFinding => {
    const weight = weightOf(finding);
    const home = homeOf(finding, groups, passageOf, sourceOf);
    if (weight === 'conflict') {
      for (const passage of sidesOf(finding, groups.get(home)!, passageOf)) {
        const [here, there] = [groups.get(home)!, groups.get(passage)!];
        if (here === there || !fits([...here, ...there], sourceOf)) continue;
        const joined = [...here, ...there].sort((a, b) => a - b);
        for (const i of joined) groups.set(i, joined);
      }
    }
    const passages = [...new Set(finding.claims.map(passageOf))].sort((a, b) => a - b);
    return { finding, weight, passages, home };
  });
  return { groups: [...new Set(groups.values())], findings: placed };
}

/** That one source alone tells something is what the diff shows anyway. */
const isBetweenSources = ({ claims }: Finding): boolean => claims.some(({ source }) => source !== claims[0]!.source);

/** As the report's sections have it: what is none of the others is told as the update that it is. */
function weigher(report: Report): (finding: Finding) => Weight {
  const { alarms, doubtful, accepted } = sectionsOf(report);
  const [conflicts, notes, known] = [new Set(alarms), new Set(doubtful), new Set(accepted)];
  return (finding) => {
    if (conflicts.has(finding)) return 'conflict';
    if (notes.has(finding)) return 'perhaps';
    return known.has(finding) ? 'accepted' : 'update';
  };
}

/** What a claim says, as far as claims of one source are told apart by it. */
const sideOf = (claim: Claim): string =>
  `${claim.source}\n${claim.kind === 'quotation' ? `${readingText(claim)}\n${claim.value.words}` : valueText(claim)}`;

/** The first passage of the group that holds most sides of the dispute already, most sources first. */
function homeOf(
  { claims }: Finding,
  groups: ReadonlyMap<number, readonly number[]>,
  passageOf: (claim: Claim) => number,
  sourceOf: (passage: number) => number,
): number {
  let best = passageOf(claims[0]!);
  let most = 0;
  for (const claim of claims) {
    const group = new Set(groups.get(passageOf(claim))!);
    const held = claims.filter((other) => group.has(passageOf(other)));
    const sources = new Set(held.map((other) => sourceOf(passageOf(other)))).size;
    const count = sources * 1000 + new Set(held.map(sideOf)).size;
    if (count > most) {
      most = count;
      best = passageOf(claim);
    }
  }
  return best;
}

/** One passage for each side of the dispute that the group does not hold. */
function sidesOf(
  { claims }: Finding,
  group: readonly number[],
  passageOf: (claim: Claim) => number,
): readonly number[] {
  const held = new Set(group);
  const sides = new Set(claims.filter((claim) => held.has(passageOf(claim))).map(sideOf));
  return claims.flatMap((claim) => {
    const side = sideOf(claim);
    if (sides.has(side)) return [];
    sides.add(side);
    return [passageOf(claim)];
  });
}

function fits(passages: readonly number[], sourceOf: (passage: number) => number): boolean {
  const counts = new Map<number, number>();
  for (const passage of passages) counts.set(sourceOf(passage), (counts.get(sourceOf(passage)) ?? 0) + 1);
  return Math.max(...counts.values()) <= MOST_OF_ONE_SOURCE;
}
