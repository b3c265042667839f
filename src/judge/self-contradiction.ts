import { PEOPLE_HEADS } from '../lexicon/judge-running.js';
import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { Selection } from './applies.js';
import { type Calibration, confidenceOf, severityAt } from './confidence.js';
import { fingerprintOf } from './fingerprint.js';
import { messageOf, type Readers } from './message.js';
import { judgePair, pairOf } from './pair.js';
import { type ComparingRule, policyOf } from './policy.js';
import type { Circumstances } from './unless/excuse.js';

/** A headline says in four words what the text says in forty, so that what it counts is half a guess. */
const STRENGTH = 0.65;

/** What judging a source against itself goes by. */
export type Surroundings = Omit<Circumstances, 'topic'> & Readers & { readonly calibration: Calibration };

/**
 * Findings on sources whose headline gives a figure that the text below gives otherwise. Only where the text tells of
 * that event and has the headline's figure nowhere: a headline says one thing, and a text many.
 */
export function contradictingThemselves(
  claims: readonly Claim[],
  selection: Selection,
  known: Surroundings,
): readonly Finding[] {
  const headlines = claims.filter(({ context, scope }) => context.headline && scope.event !== null);
  if (headlines.length === 0) return [];
  const bodies = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.context.headline) continue;
    const key = `${claim.kind} ${claim.source}`;
    const own = bodies.get(key);
    if (own) own.push(claim);
    else bodies.set(key, [claim]);
  }
  return headlines.flatMap((headline) => {
    const body = bodies.get(`${headline.kind} ${headline.source}`) ?? [];
    return selection.ofSelf(headline).flatMap((rule) => findingOf(headline, body, rule, known) ?? []);
  });
}

function findingOf(headline: Claim, body: readonly Claim[], rule: ComparingRule, known: Surroundings): Finding | null {
  const rivals = body.filter((claim) => tellsTheSame(headline, claim));
  const values = new Set(rivals.map(({ value }) => JSON.stringify(value)));
  const [first] = rivals;
  // Of two other figures, nothing says which is the headline's.
  if (!first || values.size > 1) return null;
  const policy = policyOf(rule);
  const circumstances = { ...known, topic: [headline, ...body] };
  const judged = (claim: Claim) => judgePair(pairOf(headline, claim, circumstances), policy);
  if (body.some((claim) => judged(claim).verdict !== 'conflict')) return null;
  const claims = [headline, ...rivals].sort((a, b) => a.start - b.start);
  const { certainty, how, tried } = judged(first);
  const confidence = confidenceOf(STRENGTH, certainty, headline.kind, known.calibration);
  return {
    ruleId: rule.id,
    severity: severityAt(rule.severity, confidence),
    confidence,
    topic: '',
    label: first.about,
    message: messageOf(rule.message, first.about, claims, known),
    claims,
    because: ['the headline and the text tell of one kind of event', ...how],
    compared: how,
    tried,
    differs: [],
    fingerprint: fingerprintOf(rule.id, claims),
    suppressed: null,
  };
}

/** Whether a claim of the text is of the headline's event and counts the same: "kills 42" is of people. */
const tellsTheSame = (headline: Claim, claim: Claim): boolean =>
  headline.scope.event === claim.scope.event &&
  claim.head !== null &&
  (headline.head === null ? PEOPLE_HEADS.has(claim.head) : headline.head === claim.head) &&
  !(headline.scope.part || claim.scope.part || claim.scope.background);
