import type { Claim } from '../model/claim.js';
import { amountOf, type EvidenceRow } from './evidence.js';
import { fullNameOf, isName, repeatedNames } from './names.js';
import { contrastedBeginnings } from './plain-cases.js';
import { relationOf } from './value-relation.js';

/** Two claims and how likely they answer one question. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly evidence: EvidenceRow;
  readonly likelihood: number;
}

/** Claims that answer one question, with the links that joined them. */
export interface JoinedClaims {
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/** What became of the links. */
export interface Assignment {
  readonly groups: readonly JoinedClaims[];
  /** The links that were refused because a rival fits better or nearly as well, each with that rival's link. */
  readonly contested: ReadonlyMap<Link, Link>;
}

/** From which likelihood on two claims are joined; what this leaves doubtful, a finding shows in its confidence. Set by cross-validation. */
export const JOIN = 0.3;
/** A rival of another value must be this much less likely, or neither is joined. */
export const MARGIN = 0.02;

/**
 * The best matching between the sources' claims. Links are taken from the likeliest down; one is refused where a rival
 * in the same source fits nearly as well, or where it would put two claims of one source that differ into one group.
 */
export function assign(claims: readonly Claim[], links: readonly Link[]): Assignment {
  const order = new Map(claims.map((claim, i) => [claim, i]));
  const byClaim = new Map<Claim, Link[]>();
  for (const link of links) {
    for (const claim of [link.a, link.b]) {
      const own = byClaim.get(claim);
      if (own) own.push(link);
      else byClaim.set(claim, [link]);
    }
  }
  const ranked = links
    .filter(({ likelihood }) => likelihood >= JOIN)
    .sort(
      (x, y) =>
        amountOf(y.evidence, 'ageOfOne') - amountOf(x.evidence, 'ageOfOne') ||
        y.likelihood - x.likelihood ||
        order.get(x.a)! - order.get(y.a)! ||
        order.get(x.b)! - order.get(y.b)!,
    );
  const groupOf = new Map<Claim, { claims: Claim[]; links: Link[] }>();
  const contested = new Map<Link, Link>();
  const join = (link: Link): void => {
    const rival = rivalOf(link, link.a, link.b, byClaim) ?? rivalOf(link, link.b, link.a, byClaim);
    if (rival) {
      contested.set(link, rival);
      return;
    }
    const left = groupOf.get(link.a) ?? { claims: [link.a], links: [] };
    const right = groupOf.get(link.b) ?? { claims: [link.b], links: [] };
    if (left === right) {
      left.links.push(link);
      return;
    }
    if (!mayJoin(left.claims, right.claims) || meanTie(left.claims, right.claims, byClaim) < JOIN) return;
    const joined = { claims: [...left.claims, ...right.claims], links: [...left.links, ...right.links, link] };
    for (const claim of joined.claims) groupOf.set(claim, joined);
  };
  const follow = (firstOf: ReadonlyMap<Claim, Claim>): void => {
    for (const [other, first] of firstOf) {
      const group = groupOf.get(first);
      if (!group || groupOf.has(other)) continue;
      group.claims.push(other);
      groupOf.set(other, group);
    }
  };
  // A beginning that is set against another goes where that one goes, before a loose tie of its own can take it.
  const contrasted = contrastedBeginnings(claims);
  const waits = ({ a, b }: Link): boolean => contrasted.has(a) || contrasted.has(b);
  ranked.filter((link) => !waits(link)).forEach(join);
  follow(contrasted);
  ranked.filter(waits).forEach(join);
  follow(repeatedNames(claims));
  const groups = [...new Set(groupOf.values())]
    .map(({ claims: members, links: own }) => ({
      claims: members.sort((x, y) => order.get(x)! - order.get(y)!),
      links: own,
    }))
    .sort((x, y) => order.get(x.claims[0]!)! - order.get(y.claims[0]!)!);
  return { groups, contested };
}

/** A claim in `from`'s other source that fits `from` nearly as well as `to` does and says something else. */
function rivalOf(link: Link, from: Claim, to: Claim, byClaim: ReadonlyMap<Claim, readonly Link[]>): Link | undefined {
  return byClaim.get(from)!.find((other) => {
    if (other === link || other.likelihood < link.likelihood - MARGIN) return false;
    // "A 19-year-old woman" is no rival for the age that stands beside the name itself.
    if (amountOf(link.evidence, 'ageOfOne') > amountOf(other.evidence, 'ageOfOne')) return false;
    const rival = other.a === from ? other.b : other.a;
    return rival.source === to.source && saysOther(rival, to);
  });
}

/**
 * The mean likelihood over all pairs from different sources between two groups; pairs out of the running count as none.
 * One loose tie must not pull a claim into a group whose other members it has nothing to do with.
 */
function meanTie(
  left: readonly Claim[],
  right: readonly Claim[],
  byClaim: ReadonlyMap<Claim, readonly Link[]>,
): number {
  const others = new Set(right);
  let sum = 0;
  let pairs = 0;
  for (const claim of left) {
    pairs += right.filter(({ source }) => source !== claim.source).length;
    for (const { a, b, likelihood } of byClaim.get(claim) ?? []) if (others.has(a === claim ? b : a)) sum += likelihood;
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** Two groups may be one where no source then says two things. */
function mayJoin(left: readonly Claim[], right: readonly Claim[]): boolean {
  return left.every((a) => right.every((b) => a.source !== b.source || !saysOther(a, b)));
}

/** Pieces of one utterance, split around who says it, stand so close together, in characters. */
const ONE_UTTERANCE = 300;

function saysOther(a: Claim, b: Claim): boolean {
  if (isName(a) && isName(b)) return fullNameOf(a) !== fullNameOf(b);
  if (a.kind === 'quotation' && b.kind === 'quotation') {
    const between = Math.max(a.start, b.start) - Math.min(a.end, b.end);
    return a.value.speaker !== b.value.speaker || between > ONE_UTTERANCE;
  }
  return relationOf(a, b) === 'different' && !isRestated(a, b);
}

/** "2.3 billion euros ($2.5 billion)": one value in another unit right behind it, in characters. */
const RESTATED_WITHIN = 12;

function isRestated(a: Claim, b: Claim): boolean {
  if (
    a.source !== b.source ||
    a.sentence !== b.sentence ||
    a.kind !== b.kind ||
    !('low' in a.value) ||
    !('low' in b.value)
  )
    return false;
  const between = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  return (
    between > 0 &&
    between <= RESTATED_WITHIN &&
    a.value.unit !== b.value.unit &&
    (a.kind === 'money' || a.kind === 'measure')
  );
}
