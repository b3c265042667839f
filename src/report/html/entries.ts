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
  unjudged: { title: 'Judged by no rule', one: 'Judged by no rule' },
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
  /** Fingerprints of further findings on it, which links may end in too. */
  readonly otherAnchors: readonly string[];
}

/** Whether nothing stands between its sources, so that there is less to show. */
export const isAgreed = ({ group }: Entry): boolean =>
  group === 'agree' || group === 'compatible' || group === 'unjudged';

/** Every topic, group by group; findings in the report's order, the other topics in theirs. */
export function entriesOf({ topics, findings }: Report): readonly Entry[] {
  const byTopic = grouped(findings, ({ topic }) => topic);
  // Two topics may be told alike, value for value: then a fingerprint is a link to the first.
  const owner = new Map(findings.toReversed().map(({ fingerprint, topic }) => [fingerprint, topic]));
  const rank = new Map([...byTopic.keys()].map((topic, i) => [topic, i]));
  const rankOf = ({ topic }: Entry) => rank.get(topic.id) ?? findings.length;
  const groups = Object.keys(GROUPS);
  return topics
    .map((topic) => {
      const own = byTopic.get(topic.id) ?? [];
      const links = own.map(({ fingerprint }) => fingerprint).filter((each) => owner.get(each) === topic.id);
      return entryOf(topic, own, links);
    })
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rankOf(a) - rankOf(b));
}

function entryOf(
  topic: JudgedTopic,
  findings: readonly Finding[],
  [anchor = `topic-${topic.id}`, ...otherAnchors]: readonly string[],
): Entry {
  return {
    topic,
    group: groupOf(topic, findings),
    findings,
    readings: grouped(readingsOf(topic.claims), ({ claim }) => claim.source),
    disputed: new Set(findings.flatMap(({ claims }) => claims.map(({ id }: Claim) => id))),
    anchor,
    otherAnchors,
  };
}

/** What stands under each key, in the order given; keys in the order in which they first come. */
export function grouped<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

function groupOf({ verdict, judged }: JudgedTopic, findings: readonly Finding[]): Group {
  if (!judged) return 'unjudged';
  if (verdict !== 'conflict') return verdict;
  const standing = findings.filter(({ suppressed }) => suppressed === null);
  // Sources that stand already may part without a finding: the gate is about the others.
  if (standing.length === 0) return 'accepted';
  return standing.some(({ severity }) => severity !== 'note') ? 'conflict' : 'perhaps';
}
