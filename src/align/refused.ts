import type { Claim } from '../model/claim.js';
import type { Refused, Rival, Topic } from '../model/topic.js';
import { JOIN, type Link, MARGIN } from './assign.js';
import { fullNameOf, isName } from './names.js';
import { objectionsTo } from './objections.js';
import { relationOf } from './value-relation.js';

/** A pair less likely than this came near to nothing. */
const LEAST = 0.1;
/** So many are told of for each claim of a topic. */
const MOST = 3;

/** A link between a claim of a topic and one of the topic's sources that is not in it. */
interface Loose {
  readonly link: Link;
  readonly beside: Claim;
  readonly claim: Claim;
}

/**
 * The topics, each with what was nearly joined to it and why it was not. `contested` are links that a rival's link
 * stood against. Nothing is weighed anew: only links that stand by are looked at, each once.
 */
export function withRefused(
  topics: readonly Topic[],
  links: readonly Link[],
  contested: ReadonlyMap<Link, Link>,
): readonly Topic[] {
  const topicOf = new Map(topics.flatMap((topic) => topic.claims.map((claim) => [claim, topic])));
  const sourcesOf = new Map(topics.map((topic) => [topic, new Set(topic.claims.map(({ source }) => source))]));
  const looseOf = new Map<Claim, Loose[]>();
  for (const link of links) {
    if (link.likelihood < LEAST) continue;
    for (const [beside, claim] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const topic = topicOf.get(beside);
      if (!topic || topicOf.get(claim) === topic || !sourcesOf.get(topic)!.has(claim.source)) continue;
      const own = looseOf.get(beside);
      if (own) own.push({ link, beside, claim });
      else looseOf.set(beside, [{ link, beside, claim }]);
    }
  }
  return topics.map((topic) => {
    const loose = topic.claims.flatMap((claim) => likeliest(looseOf.get(claim) ?? []).slice(0, MOST));
    if (loose.length === 0) return topic;
    return { ...topic, refused: likeliest(loose).map((each) => refusedOf(each, topic, topicOf, contested)) };
  });
}

const likeliest = (loose: readonly Loose[]): readonly Loose[] =>
  loose.toSorted((x, y) => y.link.likelihood - x.link.likelihood);

function refusedOf(
  { link, beside, claim }: Loose,
  topic: Topic,
  topicOf: ReadonlyMap<Claim, Topic>,
  contested: ReadonlyMap<Link, Link>,
): Refused {
  const { likelihood } = link;
  const stands = contested.get(link);
  const rival = joinedInstead(topic, beside, claim, likelihood) ?? (stands ? rivalIn(stands, link) : null);
  const other = topicOf.get(claim);
  const within = other
    ? { label: other.label, sameValue: other.claims.some((each) => each !== claim && saysTheSame(each, claim)) }
    : null;
  const objections = objectionsTo(claim, beside, link.evidence);
  const against = rival ? objections : [...objections, likelihood < JOIN ? TOO_UNLIKELY : TOO_LOOSE];
  return { claim, beside, likelihood, rival, within, against };
}

const TOO_UNLIKELY = 'too little speaks for its answering this question';
const TOO_LOOSE = 'it fits this claim, and not the others that answer this question';

/** The claim of the topic, from the refused one's source, that fits `beside` as well or better. */
function joinedInstead(topic: Topic, beside: Claim, refused: Claim, likelihood: number): Rival | null {
  const own = new Map(topic.claims.filter(({ source }) => source === refused.source).map((claim) => [claim.id, claim]));
  let best: Rival | null = null;
  for (const tie of topic.ties ?? []) {
    const claim = tie.a === beside.id ? own.get(tie.b) : tie.b === beside.id ? own.get(tie.a) : undefined;
    if (!claim || tie.likelihood < Math.max(likelihood - MARGIN, best?.likelihood ?? 0)) continue;
    best = { claim, likelihood: tie.likelihood, close: tie.likelihood <= likelihood + MARGIN };
  }
  return best;
}

/** The end of a rival's link that the refused link does not have. */
function rivalIn({ a, b, likelihood }: Link, refused: Link): Rival {
  const claim = a === refused.a || a === refused.b ? b : a;
  return { claim, likelihood, close: likelihood <= refused.likelihood + MARGIN };
}

function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.source === b.source) return false;
  return isName(a) && isName(b) ? fullNameOf(a) === fullNameOf(b) : relationOf(a, b) === 'equal';
}
