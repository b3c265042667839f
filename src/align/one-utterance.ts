import type { Claim } from '../model/claim.js';
import type { JoinedClaims } from './assign.js';

/**
 * Groups of pieces of one utterance, made one group: a source that breaks a statement off for "she said" still quotes
 * one statement, and whoever reads two sources that both do so has one question. `claims` are in order.
 */
export function oneForEachUtterance(
  groups: readonly JoinedClaims[],
  claims: readonly Claim[],
): readonly JoinedClaims[] {
  const beginnings = beginningsIn(claims);
  const order = new Map(claims.map((claim, i) => [claim, i]));
  const joined: JoinedClaims[] = [];
  /** Where the groups stand in `joined` that hold a piece of an utterance. */
  const holding = new Map<Claim, Set<number>>();
  for (const group of groups) {
    const own = utterancesOf(group, beginnings);
    const near = new Set([...own].flatMap((beginning) => [...(holding.get(beginning) ?? [])]));
    const at = [...near].find((i) => sourcesShared(own, utterancesOf(joined[i]!, beginnings)) > 1) ?? joined.length;
    const before = joined[at];
    joined[at] = before
      ? {
          claims: [...before.claims, ...group.claims].sort((x, y) => order.get(x)! - order.get(y)!),
          links: [...before.links, ...group.links],
        }
      : group;
    for (const beginning of own) holding.set(beginning, (holding.get(beginning) ?? new Set()).add(at));
  }
  return joined;
}

/** For each quotation, the piece that its utterance begins with. */
function beginningsIn(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const beginnings = new Map<Claim, Claim>();
  let before: Claim | undefined;
  for (const claim of claims) {
    if (claim.kind !== 'quotation') continue;
    const goesOn = claim.continues && before?.source === claim.source;
    beginnings.set(claim, goesOn ? beginnings.get(before!)! : claim);
    before = claim;
  }
  return beginnings;
}

const utterancesOf = ({ claims }: JoinedClaims, beginnings: ReadonlyMap<Claim, Claim>): ReadonlySet<Claim> =>
  new Set(claims.flatMap((claim) => beginnings.get(claim) ?? []));

/** In how many sources two groups hold pieces of one utterance. */
function sourcesShared(x: ReadonlySet<Claim>, y: ReadonlySet<Claim>): number {
  return new Set([...x].filter((beginning) => y.has(beginning)).map(({ source }) => source)).size;
}
