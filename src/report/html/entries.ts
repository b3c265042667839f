import type { Claim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import type { JudgedTopic, Report } from '../../model/report.js';
import { type Reading, readingsOf } from '../readings.js';

/** What became of a topic, as the page groups them; the first concerns a reader most. */
export const GROUPS = {
  conflict: { title: 'Contradictions', one: 'Contradiction' },
  perhaps: { title: 'Perhaps', one: 'Perhaps a contradiction' },
  accepted: { title: 'Accepted earlier', one: 'Accepted earlier' },
  update: { title: 'Updates', one: 'Update' },
  compatible: { title: 'Compatible', one: 'Compatible' },
  agree: { title: 'Agreements', one: 'Agreement' },
} as const;
export type Group = keyof typeof GROUPS;

/** A topic as the page shows it: a row of the matrix and a card of its own. */
export interface Entry {
  readonly topic: JudgedTopic;
  readonly group: Group;
  /** The findings on it, the gravest first. */
  readonly findings: readonly Finding[];
  /** What each source says, by the source's id. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Ids of the claims in dispute. */
  readonly disputed: ReadonlySet<string>;
  /** What a link to it ends in: the fingerprint of its first finding, or an id of its own. */
  readonly anchor: string;
}

/** Whether its sources are at one, so that there is less to show. */
export const isAgreed = ({ group }: Entry): boolean => group === 'agree' || group === 'compatible';

/** Every topic, group by group; findings in the report's order, the other topics in theirs. */
export function entriesOf({ topics, findings }: Report): readonly Entry[] {
  const byTopic = new Map<string, Finding[]>();
  for (const finding of findings) byTopic.set(finding.topic, [...(byTopic.get(finding.topic) ?? []), finding]);
  const ranks = new Map(findings.toReversed().map((finding) => [finding.topic, findings.indexOf(finding)]));
  const entries = topics.map((topic) => entryOf(topic, byTopic.get(topic.id) ?? []));
  const groups = Object.keys(GROUPS);
  const rankOf = ({ topic }: Entry) => ranks.get(topic.id) ?? findings.length;
  return entries.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rankOf(a) - rankOf(b));
}

function entryOf(topic: JudgedTopic, findings: readonly Finding[]): Entry {
  return {
    topic,
    group: groupOf(topic, findings),
    findings,
    readings: bySource(readingsOf(topic.claims)),
    disputed: new Set(findings.flatMap(({ claims }) => claims.map(({ id }: Claim) => id))),
    anchor: findings[0]?.fingerprint ?? `topic-${topic.id}`,
  };
}

/** What stands under each source's id, in the order given. */
export function bySource<Each extends { readonly claim: Claim }>(
  all: readonly Each[],
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(each.claim.source);
    if (group) group.push(each);
    else groups.set(each.claim.source, [each]);
  }
  return groups;
}

function groupOf({ verdict }: JudgedTopic, findings: readonly Finding[]): Group {
  if (verdict !== 'conflict') return verdict;
  const standing = findings.filter(({ suppressed }) => suppressed === null);
  // Sources that stand already may part without a finding: the gate is about the others.
  if (standing.length === 0) return 'accepted';
  return standing.some(({ severity }) => severity !== 'note') ? 'conflict' : 'perhaps';
}
