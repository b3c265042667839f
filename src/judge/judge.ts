import type { Claim } from '../model/claim.js';
import type { Copy } from '../model/copy.js';
import type { Document } from '../model/document.js';
import { type Finding, VERDICTS, type Verdict } from '../model/finding.js';
import type { JudgedTopic } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { Topic } from '../model/topic.js';
import { judgeAlone } from './alone.js';
import { type RuleOfPairs, type Selection, type SpeakingRule, selectionOf } from './applies.js';
import { CALIBRATION } from './calibration.js';
import { lookupOf } from './compare/lookup.js';
import { type Calibration, confidenceOf, severityAt } from './confidence.js';
import { copiesAmong } from './copies.js';
import { fingerprintOf } from './fingerprint.js';
import { messageOf, type Readers } from './message.js';
import { type Dispute, differ, type Judgement, judgePair, judgeSources, type Pair, pairOf, together } from './pair.js';
import { contradictingThemselves } from './self-contradiction.js';
import { strengthOf } from './strength.js';
import { byWeight, toldOnce } from './told-once.js';
import type { Circumstances } from './unless/excuse.js';

export interface Judged {
  /** In the order of the topics given. */
  readonly topics: readonly JudgedTopic[];
  /** Errors first, then warnings, then notes; within each by confidence, then by topic. */
  readonly findings: readonly Finding[];
  /** Sources that copy one another. */
  readonly copies: readonly Copy[];
}

type Surroundings = Circumstances & Readers & { readonly calibration: Calibration };

/** So many lines of explanation a topic gets at most from one rule. */
const MOST_STEPS = 8;

/**
 * Judges every topic under every rule for its kind: its verdict, and a finding where sources conflict.
 * `claims` are all that were extracted, for excuses that add figures up; without them the topics' own must do.
 * `calibration` tells what a confidence is worth; training gives another, to see what it is worth without one.
 * `accepted` are the ids of sources that stand already: only what the others contradict is found.
 */
export function judge(
  topics: readonly Topic[],
  rules: readonly Rule[],
  documents: readonly Document[],
  claims: readonly Claim[] = topics.flatMap((topic) => topic.claims),
  accepted: readonly string[] = [],
  calibration: Calibration = CALIBRATION,
): Judged {
  const readers = { ...lookupOf(documents, claims), accepted };
  const known = { ...readers, calibration, beside: claimsBeside(claims) };
  const selection = selectionOf(rules, readers, accepted);
  const judged = topics.map((topic) => judgeTopic(topic, selection, { topic: topic.claims, ...known }));
  const alone = judgeAlone(claims, topics, selection, readers);
  const themselves = contradictingThemselves(claims, selection, known);
  const copies = copiesAmong(documents);
  return {
    topics: judged.map(({ topic }) => topic),
    findings: toldOnce([...judged.flatMap(({ findings }) => findings), ...themselves, ...alone])
      .map(withCopies(copies))
      .sort(byWeight),
    copies,
  };
}

/** Tells which of a finding's sources are one witness: a figure that five papers have from one wire stands once. */
const withCopies =
  (copies: readonly Copy[]) =>
  (finding: Finding): Finding => {
    const speaks = (id: string) => finding.claims.some(({ source }) => source === id);
    const told = copies
      .filter(({ source, of }) => speaks(source) && speaks(of))
      .map(
        ({ source, of, share }) =>
          `${source} and ${of} are one witness: ${Math.round(100 * share)}% is word for word the same`,
      );
    return told.length === 0 ? finding : { ...finding, because: [...finding.because, ...told] };
  };

/** Finds the claims of a claim's sentence. Sentences are told apart once a claim of their source is asked about. */
function claimsBeside(claims: readonly Claim[]): Circumstances['beside'] {
  const bySource = grouped(claims, ({ source }) => source);
  const bySentence = new Map<string, ReadonlyMap<number, readonly Claim[]>>();
  return (claim) => {
    const { source, sentence } = claim;
    const sentences = bySentence.get(source) ?? grouped(bySource.get(source) ?? [], (each) => each.sentence);
    bySentence.set(source, sentences);
    return sentences.get(sentence) ?? [claim];
  };
}

function grouped<Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): ReadonlyMap<Key, readonly Claim[]> {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

function judgeTopic(topic: Topic, selection: Selection, circumstances: Surroundings) {
  // Where claims of two kinds answer one question, the topic's own kind says how they are compared.
  const selected = selection.ofPairs(topic.claims).filter(({ rule }) => rule.judges.includes(topic.kind));
  const opposed = opposedSources(selected, circumstances);
  const results = selected
    .filter((each) => mayReport(each, opposed))
    .map((each) => ({ rule: each.rule, judgement: judgeUnder(each, opposed) }))
    // A rule that reports updates has no say on whether the rest is a conflict.
    .filter(({ rule, judgement }) => rule.reports === 'conflict' || judgement.verdict === rule.reports);
  // A rule that could compare nothing has no say where another could: who speaks is unknown, but the words are the same.
  const telling = results.filter(({ judgement }) => judgement.certainty > 0);
  const heard = (telling.length > 0 ? telling : results).map(({ judgement }) => judgement);
  const worst = VERDICTS.find((each) => heard.some(({ verdict }) => verdict === each));
  const decisive = heard.filter(({ verdict }) => verdict === worst);
  return {
    topic: {
      ...topic,
      verdict: worst ?? 'compatible',
      judged: worst !== undefined,
      how: worst ? [...new Set(decisive.flatMap(({ how }) => how))] : [whyUnjudged(topic, selection)],
      excuse: decisive.find(({ excuse }) => excuse !== null)?.excuse ?? null,
    },
    findings: results
      .filter(({ rule, judgement }) => judgement.verdict === rule.reports && judgement.verdict === worst)
      .map(({ rule, judgement }) => findingOf(topic, rule, judgement, circumstances)),
  };
}

function whyUnjudged({ claims }: Topic, selection: Selection): string {
  const silencing = selection.silencing(claims).map(({ id }) => id);
  return silencing.length > 0 ? `left be, as ${silencing.join(' and ')} says` : 'no rule judges this';
}

/** Two sources of a topic, by their ids, and each claim of the one with each of the other. */
interface Opposed {
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly Pair[];
}

/** Each two sources of a topic that some rule judges. */
function opposedSources(selected: readonly RuleOfPairs[], circumstances: Circumstances): readonly Opposed[] {
  const sources = [...grouped(circumstances.topic, ({ source }) => source)].map(([id, claims]) => ({
    id,
    claims: withoutRepeats(claims),
  }));
  return sources.flatMap((a, i) =>
    sources
      .slice(i + 1)
      .filter((b) => selected.some(({ judges }) => judges(a.id, b.id)))
      .map((b) => ({
        a: a.id,
        b: b.id,
        pairs: a.claims.flatMap((x) => b.claims.map((y) => pairOf(x, y, circumstances))),
      })),
  );
}

/** A rule that reports updates alone has nothing to say where nothing differs. */
const mayReport = ({ rule, policy }: RuleOfPairs, opposed: readonly Opposed[]): boolean =>
  rule.reports === 'conflict' || opposed.some(({ pairs }) => pairs.some((pair) => differ(pair, policy)));

/** What a topic comes to under a rule: the worst of what each two of its sources come to. */
function judgeUnder({ policy, judges }: RuleOfPairs, opposed: readonly Opposed[]): Judgement {
  return worstOf(
    opposed
      .filter(({ a, b }) => judges(a, b))
      .map(({ pairs }) => judgeSources(pairs.map((pair) => judgePair(pair, policy)))),
  );
}

/** One claim for each thing a source says: an article that names its mayor twenty times says it once. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 1) return claims;
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
  return { ...worst, how: worst.how.slice(0, MOST_STEPS), tried: worst.tried.slice(0, MOST_STEPS) };
}

function findingOf(topic: Topic, rule: SpeakingRule, judgement: Judgement, circumstances: Surroundings): Finding {
  const concerned = judgement.verdict === 'conflict' ? judgement.disputes.flat() : judgement.compared;
  const claims = topic.claims.filter((claim) => concerned.includes(claim));
  const confidence = confidenceOf(
    strengthOf(topic, judgement.verdict === 'conflict' ? judgement.disputes : pairsOf(claims)),
    judgement.certainty,
    topic.kind,
    circumstances.calibration,
  );
  return {
    ruleId: rule.id,
    severity: severityAt(rule.severity, confidence),
    confidence,
    topic: topic.id,
    label: topic.label,
    message: messageOf(rule.message, topic.label, claims, circumstances),
    claims,
    because: [...topic.because, ...judgement.how],
    compared: judgement.how,
    tried: judgement.tried,
    differs: [...new Set([...topic.differs, ...scopeDifferences(claims)])],
    fingerprint: fingerprintOf(rule.id, claims),
    suppressed: null,
  };
}

const pairsOf = (claims: readonly Claim[]): readonly Dispute[] =>
  claims.flatMap((a, i) => claims.slice(i + 1).map((b): Dispute => [a, b]));

/** Where the claims in dispute bound their period in different words. */
function scopeDifferences(claims: readonly Claim[]): readonly string[] {
  const since = [...new Set(claims.flatMap(({ scope }) => scope.since ?? []))];
  return since.length > 1 ? [since.join(' / ')] : [];
}
