import type { Claim } from '../model/claim.js';
import { type Columns, columnOf, onceForColumns } from './evidence.js';
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

/** Gives a function that raises a learnt likelihood in cases that no reader would doubt and that the answer keys are too few to teach. */
export function raiserInPlainCases(): (learnt: number, pair: WeighedPair) => number {
  const amountsOf = onceForColumns(asked);
  return (learnt, { group, evidence: { columns, row } }) => {
    const amounts = amountsOf(columns);
    return Math.max(
      learnt,
      group === 'time' && isSameBeginning(amounts, row) ? SAME_BEGINNING : 0,
      group !== 'quotation' && isSameSentence(amounts, row) ? SAME_SENTENCE : 0,
      amounts.ageOfOne[row]! > 0 || amounts.oneFullName[row]! > 0 ? SAME_PERSON : 0,
    );
  };
}

/** The columns that plain cases are told by. */
const asked = (columns: Columns) => ({
  ageOfOne: columnOf(columns, 'ageOfOne'),
  clause: columnOf(columns, 'clause'),
  gist: columnOf(columns, 'gist'),
  inceptionBoth: columnOf(columns, 'inceptionBoth'),
  names: columnOf(columns, 'names'),
  oneFullName: columnOf(columns, 'oneFullName'),
  otherPeriod: columnOf(columns, 'otherPeriod'),
  otherPlaces: columnOf(columns, 'otherPlaces'),
  sameGrain: columnOf(columns, 'sameGrain'),
  termsSoft: columnOf(columns, 'termsSoft'),
});

const isSameBeginning = (amounts: ReturnType<typeof asked>, row: number): boolean =>
  amounts.inceptionBoth[row]! > 0 &&
  amounts.sameGrain[row]! > 0 &&
  amounts.names[row]! >= 0.9 &&
  amounts.gist[row]! >= 0.5 &&
  amounts.clause[row]! >= 0.4;

const isSameSentence = (amounts: ReturnType<typeof asked>, row: number): boolean =>
  amounts.termsSoft[row]! >= 0.85 &&
  amounts.clause[row]! >= 0.85 &&
  amounts.otherPeriod[row]! === 0 &&
  amounts.otherPlaces[row]! === 0;

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
