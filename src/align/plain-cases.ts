import type { Claim } from '../model/claim.js';
import { amountOf, type EvidenceRow } from './evidence.js';
import type { WeighedPair } from './weighed-pair.js';

/**
 * How likely two dates answer one question where both date a beginning ("first intervened in", "has been there since"),
 * name the same actors and tell of the same thing. The answer keys hold too few beginnings to learn this from; set by
 * hand, and right in each of the two pairs of the stories that it meets.
 */
const SAME_BEGINNING = 0.6;

/** How likely two values answer one question where the sentences around them are all but the same. */
const SAME_SENTENCE = 0.85;

/** How likely two ages answer one question where both stand beside one person's name, and two mentions of one full name. */
const SAME_PERSON = 0.9;

/** The learnt likelihood, raised in cases that no reader would doubt and that the answer keys are too few to teach. */
export const raisedInPlainCases = (learnt: number, { group, evidence }: WeighedPair): number =>
  Math.max(
    learnt,
    group === 'time' && isSameBeginning(evidence) ? SAME_BEGINNING : 0,
    group !== 'quotation' && isSameSentence(evidence) ? SAME_SENTENCE : 0,
    amountOf(evidence, 'ageOfOne') > 0 || amountOf(evidence, 'oneFullName') > 0 ? SAME_PERSON : 0,
  );

const isSameBeginning = (evidence: EvidenceRow): boolean =>
  amountOf(evidence, 'inceptionBoth') > 0 &&
  amountOf(evidence, 'sameGrain') > 0 &&
  amountOf(evidence, 'names') >= 0.9 &&
  amountOf(evidence, 'gist') >= 0.5 &&
  amountOf(evidence, 'clause') >= 0.4;

const isSameSentence = (evidence: EvidenceRow): boolean =>
  amountOf(evidence, 'termsSoft') >= 0.85 &&
  amountOf(evidence, 'clause') >= 0.85 &&
  amountOf(evidence, 'otherPeriod') === 0 &&
  amountOf(evidence, 'otherPlaces') === 0;

/**
 * For each date of a beginning that its source sets against the one told right before ("… began in 2014. But it has had
 * troops there since 2012"), that other date: one question, to which the source gives two answers.
 */
export function contrastedBeginnings(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const contrasted = new Map<Claim, Claim>();
  let before: Claim | undefined;
  for (const claim of claims) {
    if (claim.kind !== 'date' || !claim.scope.inception) continue;
    const next = before?.source === claim.source && claim.sentence - before.sentence === 1;
    if (
      before &&
      next &&
      claim.scope.contrast &&
      before.context.names.some((name) => claim.context.names.includes(name))
    ) {
      contrasted.set(before, claim);
    }
    before = claim;
  }
  return contrasted;
}
