import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { type Finding, SEVERITIES, VERDICTS, type Verdict } from '../model/finding.js';
import type { JudgedTopic } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { Topic } from '../model/topic.js';
import { lookupOf } from './compare/comparison.js';
import { COMPARISONS } from './compare/index.js';
import { confidenceOf, severityAt } from './confidence.js';
import { fingerprintOf } from './fingerprint.js';
import { messageOf } from './message.js';
import { type Judgement, judgePair, judgeSources, together } from './pair.js';
import type { Circumstances } from './unless/excuse.js';
import { EXCUSES } from './unless/index.js';

export interface Judged {
  /** In the order of the topics given. */
  readonly topics: readonly JudgedTopic[];
  /** Errors first, then warnings, then notes; within each by confidence, then by topic. */
  readonly findings: readonly Finding[];
}

/** So many lines of explanation a topic gets at most from one rule. */
const MOST_STEPS = 8;

/**
 * Judges every topic under every rule for its kind: its verdict, and a finding where sources conflict.
 * `claims` are all that were extracted, for excuses that add figures up; without them the topics' own must do.
 */
export function judge(
  topics: readonly Topic[],
  rules: readonly Rule[],
  documents: readonly Document[],
  claims: readonly Claim[] = topics.flatMap((topic) => topic.claims),
): Judged {
  const lookup = lookupOf(documents);
  const known = { ...lookup, claims: bySource(claims) };
  const judged = topics.map((topic) => judgeTopic(topic, rules, { ...known, topic: topic.claims }));
  return {
    topics: judged.map(({ topic }) => topic),
    findings: judged.flatMap(({ findings }) => findings).sort(byWeight),
  };
}

function bySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.source);
    if (group) group.push(claim);
    else groups.set(claim.source, [claim]);
  }
  return groups;
}

const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence;

function judgeTopic(topic: Topic, rules: readonly Rule[], circumstances: Circumstances) {
  const results = rules
    .filter((rule) => rule.judges.includes(topic.kind))
    .map((rule) => ({ rule, judgement: judgeUnder(rule, circumstances) }));
  const worst = VERDICTS.find((verdict) => results.some(({ judgement }) => judgement.verdict === verdict));
  const how = results.filter(({ judgement }) => judgement.verdict === worst).flatMap(({ judgement }) => judgement.how);
  return {
    topic: { ...topic, verdict: worst ?? 'compatible', how: worst ? [...new Set(how)] : ['no rule judges this kind'] },
    findings: results
      .filter(({ judgement }) => judgement.verdict === 'conflict')
      .map(({ rule, judgement }) => findingOf(topic, rule, judgement, circumstances)),
  };
}

/** What a topic comes to under a rule: the worst of what each two of its sources come to. */
function judgeUnder(rule: Rule, circumstances: Circumstances): Judgement {
  const compare = COMPARISONS[rule.compare]!;
  const excuses = rule.unless.map((name) => EXCUSES[name]!);
  const sources = [...bySource(circumstances.topic).values()].map(withoutRepeats);
  const pairs = sources.flatMap((a, i) =>
    sources
      .slice(i + 1)
      .map((b) => judgeSources(a.flatMap((x) => b.map((y) => judgePair(x, y, compare, excuses, circumstances))))),
  );
  return worstOf(pairs);
}

/** One claim for each thing a source says: an article that names its mayor twenty times says it once. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const said = new Map<string, Claim>();
  for (const claim of claims) {
    const key = JSON.stringify([
      claim.kind,
      claim.value,
      'hedge' in claim ? claim.hedge : null,
      repeatable(claim) ? '' : claim.start,
    ]);
    if (!said.has(key)) said.set(key, claim);
  }
  return [...said.values()];
}

/** Where a figure stands may decide whether it is excused (a sum, a part); a name or a day is the same anywhere. */
const repeatable = ({ kind }: Claim): boolean => kind === 'name' || kind === 'place' || kind === 'date';

function worstOf(pairs: readonly Judgement[]): Judgement {
  const verdict: Verdict = VERDICTS.find((each) => pairs.some((pair) => pair.verdict === each)) ?? 'compatible';
  const those = pairs.filter((pair) => pair.verdict === verdict);
  const worst = together(verdict, those);
  return { ...worst, how: worst.how.slice(0, MOST_STEPS) };
}

function findingOf(topic: Topic, rule: Rule, judgement: Judgement, circumstances: Circumstances): Finding {
  const claims = topic.claims.filter((claim) => judgement.claims.includes(claim));
  const confidence = confidenceOf(topic.strength, judgement.certainty);
  return {
    ruleId: rule.id,
    severity: severityAt(rule.severity, confidence),
    confidence,
    topic: topic.id,
    label: topic.label,
    message: messageOf(rule.message, topic.label, claims, circumstances),
    claims,
    because: [...topic.because, ...judgement.how],
    differs: [...new Set([...topic.differs, ...scopeDifferences(claims)])],
    fingerprint: fingerprintOf(rule.id, claims),
    suppressed: null,
  };
}

/** Where the claims in dispute bound their period in different words. */
function scopeDifferences(claims: readonly Claim[]): readonly string[] {
  const since = [...new Set(claims.flatMap(({ scope }) => scope.since ?? []))];
  return since.length > 1 ? [since.join(' / ')] : [];
}
