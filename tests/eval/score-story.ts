import { basename } from 'node:path';
import type { Severity } from '../../src/model/finding.js';
import type { Span } from '../../src/model/span.js';
import type { KeyMention, KeyTopic, Story, TopicKind } from './story.js';

/** What the score reads of a report: the program's own `Report` is one, and so is the JSON report. */
export interface ScoredReport {
  readonly findings: readonly {
    readonly ruleId?: string;
    readonly severity: Severity;
    readonly confidence?: number;
    readonly claims: readonly Placed[];
  }[];
  readonly topics: readonly { readonly claims: readonly Placed[] }[];
  readonly claims: readonly Placed[];
}
interface Placed extends Span {
  readonly source: string;
}

/** Where a conflict of the key was lost; null where it was raised. */
export type Stage = 'not extracted' | 'not aligned' | 'not judged a conflict';
export type Cause =
  | 'repeated'
  | 'distractor'
  | 'two topics joined'
  | 'one-sided'
  | 'on agree'
  | 'on compatible'
  | 'on update'
  | 'unknown to the key';

export interface ConflictScore {
  readonly topic: KeyTopic;
  readonly extracted: boolean;
  readonly aligned: boolean;
  readonly raised: boolean;
}
export interface FalseAlarm {
  readonly cause: Cause;
  readonly ruleId: string;
  /** The topics of the key that it touches. */
  readonly topics: readonly KeyTopic[];
  readonly words: readonly string[];
}
/** A finding of any severity, notes too: how sure the program was of it, and whether it is right. */
export interface Certainty {
  readonly confidence: number;
  readonly right: boolean;
}
export interface StoryScore {
  readonly story: Story;
  readonly alarms: number;
  readonly conflicts: readonly ConflictScore[];
  /** The topics whose values agree or reconcile, and whether the report shows each as one topic. */
  readonly corroborable: readonly { readonly topic: KeyTopic; readonly shown: boolean }[];
  readonly falseAlarms: readonly FalseAlarm[];
  readonly certainties: readonly Certainty[];
}

/** Whether a claim is on a mention: any overlap for a value, half of the words for a quotation. */
function isOn(claim: Placed, mention: KeyMention, kind: TopicKind | null): boolean {
  if (basename(claim.source) !== mention.source) return false;
  const overlap = Math.min(claim.end, mention.end) - Math.max(claim.start, mention.start);
  if (overlap <= 0) return false;
  if (kind !== 'quote' && kind !== 'speaker') return true;
  return overlap >= 0.5 * Math.min(claim.end - claim.start, mention.end - mention.start);
}

const mentionsHit = (claims: readonly Placed[], { mentions, kind }: KeyTopic): readonly KeyMention[] =>
  mentions.filter((mention) => claims.some((claim) => isOn(claim, mention, kind)));

const plain = (value: string): string => value.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether the mentions reached show the disagreement: two sources that say different things. */
const showsConflict = (mentions: readonly KeyMention[], { kind }: KeyTopic): boolean =>
  mentions.some((m) =>
    mentions.some((n) => n.source !== m.source && (kind === 'speaker' || plain(n.value) !== plain(m.value))),
  );

interface Touched {
  readonly topic: KeyTopic;
  readonly mentions: readonly KeyMention[];
}

/** The conflict that an alarm on these claims raises, or why it is a false one. */
function judgeAlarm(
  claims: readonly Placed[],
  story: Story,
): { readonly conflict: KeyTopic } | { readonly cause: Cause } {
  const touched: readonly Touched[] = story.topics
    .map((topic) => ({ topic, mentions: mentionsHit(claims, topic) }))
    .filter(({ mentions }) => mentions.length > 0);
  const conflict = touched.find(
    ({ topic, mentions }) => topic.verdict === 'conflict' && showsConflict(mentions, topic),
  );
  // A claim may lie on two topics at once (a quotation's words and its speaker): a stranger is a topic touched elsewhere.
  const strangers = touched.filter(
    (other) =>
      other !== conflict &&
      !other.mentions.every((m) =>
        conflict?.mentions.some((n) => n.source === m.source && n.start <= m.end && m.start <= n.end),
      ),
  );
  if (conflict && strangers.length === 0) return { conflict: conflict.topic };
  const distracted = story.distractors.some(
    (mentions) => mentions.length > 1 && mentions.every((m) => claims.some((claim) => isOn(claim, m, null))),
  );
  if (distracted) return { cause: 'distractor' };
  if (touched.length > 1) return { cause: 'two topics joined' };
  const [only] = touched;
  if (!only) return { cause: 'unknown to the key' };
  return { cause: only.topic.verdict === 'conflict' ? 'one-sided' : `on ${only.topic.verdict}` };
}

function wordsOf(claims: readonly Placed[], story: Story): readonly string[] {
  return claims.map(({ source, start, end }) => {
    const name = basename(source);
    return `${name} «${plainWords(story.texts[name]?.slice(start, end) ?? '')}»`;
  });
}

const plainWords = (text: string): string => text.replace(/\s+/g, ' ');

/** Rules whose findings allege no contradiction. */
const NO_CONTRADICTION: ReadonlySet<string> = new Set(['later-update', 'single-source']);

/** Scores one report against its story's answer key; what each figure means stands in tests/README.md. */
export function scoreStory(story: Story, report: ScoredReport): StoryScore {
  const raised = new Set<string>();
  const falseAlarms: FalseAlarm[] = [];
  const certainties: Certainty[] = [];
  let alarms = 0;
  for (const { claims, severity, ruleId = '', confidence = 1 } of report.findings) {
    if (NO_CONTRADICTION.has(ruleId)) continue;
    const judged = judgeAlarm(claims, story);
    const cause = 'cause' in judged ? judged.cause : raised.has(judged.conflict.id) ? 'repeated' : null;
    certainties.push({ confidence, right: cause === null });
    if (severity === 'note') continue;
    alarms++;
    if ('conflict' in judged) raised.add(judged.conflict.id);
    if (cause === null) continue;
    const topics = story.topics.filter((topic) => mentionsHit(claims, topic).length > 0);
    falseAlarms.push({ cause, ruleId, topics, words: wordsOf(claims, story) });
  }
  const conflicts = story.topics
    .filter(({ verdict }) => verdict === 'conflict')
    .map((topic) => {
      const extracted = showsConflict(mentionsHit(report.claims, topic), topic);
      const aligned = extracted && report.topics.some((t) => showsConflict(mentionsHit(t.claims, topic), topic));
      return { topic, extracted, aligned, raised: raised.has(topic.id) };
    });
  const corroborable = story.topics
    .filter(({ verdict }) => verdict === 'agree' || verdict === 'compatible')
    .map((topic) => ({
      topic,
      shown: report.topics.some((t) => new Set(mentionsHit(t.claims, topic).map(({ source }) => source)).size > 1),
    }));
  return { story, alarms, conflicts, corroborable, falseAlarms, certainties };
}

/** The stage at which a conflict that was not raised was lost. */
export function stageOf({ extracted, aligned }: ConflictScore): Stage {
  if (!extracted) return 'not extracted';
  return aligned ? 'not judged a conflict' : 'not aligned';
}
