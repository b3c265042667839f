import { judge } from '../../src/judge/judge.js';
import { loadRules } from '../../src/judge/load.js';
import type { Claim, ClaimKind } from '../../src/model/claim.js';
import type { Verdict } from '../../src/model/finding.js';
import type { Rule } from '../../src/model/rule.js';
import type { Span } from '../../src/model/span.js';
import type { Topic } from '../../src/model/topic.js';
import type { LabelledStory } from '../train/stories.js';
import type { KeyTopic, TopicKind } from './story.js';

/** What judging made of a topic of the key: `perhaps` is a conflict too doubtful for an alarm. */
export const OUTCOMES = ['conflict', 'perhaps', 'update', 'compatible', 'agree'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One topic of the key, judged as if its mentions had been aligned without doubt. */
export interface JudgedKey {
  readonly story: string;
  readonly topic: KeyTopic;
  readonly came: Outcome;
  readonly how: readonly string[];
}

type Placed = Span & { readonly source: string };

const rules = loadRules();

/** Judges the topics of a story's answer key, each with the claims that lie on its mentions, as if alignment were perfect. */
export function judgeKey(labelled: LabelledStory): readonly JudgedKey[] {
  const { story, documents, claims } = labelled;
  return story.topics.flatMap((topic, i) => {
    const aligned = alignedBy(topic, `t${i + 1}`, labelled);
    if (!aligned) return [];
    const { topics, findings } = judge([aligned], rulesFor(topic.kind), documents, claims);
    const { verdict, how } = topics[0]!;
    const alarm = findings.some(({ severity }) => severity !== 'note');
    return [
      {
        story: story.name,
        topic,
        came: outcomeOf(verdict, alarm),
        how: [...how, ...findings.flatMap(({ tried }) => tried)],
      },
    ];
  });
}

/** One pair of the key that only looks like one topic, judged as if alignment had joined it. */
export interface JudgedDistractor {
  readonly story: string;
  readonly claims: readonly Claim[];
  readonly came: Outcome;
  readonly how: readonly string[];
}

/** Judges the distractors of a story's answer key as if alignment had taken each for a topic. */
export function judgeDistractors({ story, documents, claims }: LabelledStory): readonly JudgedDistractor[] {
  return story.distractors.flatMap((marks) => {
    const onIt = claims.filter((claim) => marks.some((mark) => claim.source === mark.source && overlap(claim, mark)));
    const kinds = [...new Set(onIt.map(({ kind }) => kind))];
    const kind = kinds.find((each) => sourcesOf(onIt.filter((claim) => claim.kind === each)) > 1);
    if (!kind) return [];
    const joined = onIt.filter((claim) => claim.kind === kind);
    const topic = { id: 't1', label: '', kind, claims: joined, strength: 1, because: [], differs: [] };
    const { topics, findings } = judge([topic], rules, documents, claims);
    const alarm = findings.some(({ severity }) => severity !== 'note');
    const { verdict, how } = topics[0]!;
    return [{ story: story.name, claims: joined, came: outcomeOf(verdict, alarm), how }];
  });
}

const sourcesOf = (claims: readonly Claim[]): number => new Set(claims.map(({ source }) => source)).size;

const outcomeOf = (verdict: Verdict, alarm: boolean): Outcome =>
  verdict === 'conflict' && !alarm ? 'perhaps' : verdict;

/** The key parts what a quotation says from who says it; the rules for the other would answer another question. */
function rulesFor(kind: TopicKind): readonly Rule[] {
  if (kind === 'speaker') return rules.filter(({ compare }) => compare === 'speaker');
  return kind === 'quote' ? rules.filter(({ compare }) => compare !== 'speaker') : rules;
}

/** The key's topic with our claims; null where fewer than two sources' mentions were extracted. */
function alignedBy(topic: KeyTopic, id: string, { claims, topicsOf }: LabelledStory): Topic | null {
  const kind: ClaimKind = topic.kind === 'quote' || topic.kind === 'speaker' ? 'quotation' : topic.kind;
  const onIt = claims.filter((claim) => topicsOf(claim).includes(topic));
  const chosen = onIt.filter(
    (claim) => claim.kind === kind || !onIt.some((other) => other.kind === kind && overlap(claim, other)),
  );
  if (sourcesOf(chosen) < 2) return null;
  return { id, label: topic.label, kind, claims: chosen, strength: 1, because: [], differs: [] };
}

const overlap = (a: Placed, b: Placed): boolean => a.source === b.source && a.start < b.end && b.start < a.end;
