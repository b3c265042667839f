import { amountOf, type KindGroup } from '../../src/align/evidence.js';
import { type AlignmentModel, type GroupModels, likelihoodBy } from '../../src/align/likelihood.js';
import { weighPairs } from '../../src/align/pair-evidence.js';
import { amongRivals } from '../../src/align/rivalry.js';
import type { WeighedPair } from '../../src/align/weighed-pair.js';
import type { Claim } from '../../src/model/claim.js';
import { fitLogistic } from './logistic.js';
import type { LabelledStory } from './stories.js';

export const GROUPS: readonly KindGroup[] = ['figure', 'time', 'quotation', 'name', 'place'];
/** How many parts the stories are split into, wherever what is learnt must not have seen a story. */
const FOLDS = 5;
/** Two equal figures whose words have less than this in common tell different things, whatever the key leaves out. */
const UNRELATED = 0.2;

/** Two names as near as this are mostly variants of one that the key does not list. */
const ONE_SPELLING = 0.85;

/** With fewer words in common, in order, two pieces of one utterance are not the same piece, though the key has one topic. */
const OTHER_PIECE = 0.4;

/** A pair with what the key says of it: one question, two, or nothing. */
export interface Example extends WeighedPair {
  readonly same: boolean | null;
}
/** The pairs of one story. */
export type Examples = readonly Example[];

export function examplesOf(story: LabelledStory): Examples {
  const isPiece = piecesIn(story);
  return weighPairs(story.claims).map((pair) => ({ ...pair, same: labelOf(pair, story, isPiece) }));
}

/** Whether a quotation is one of several that its source gives for one topic of the key. */
function piecesIn({ claims, topicsOf }: LabelledStory): (claim: Claim) => boolean {
  const count = new Map<string, number>();
  const keysOf = (claim: Claim) => topicsOf(claim).map(({ id }) => `${claim.source} ${id}`);
  const quotations = claims.filter(({ kind }) => kind === 'quotation');
  for (const key of quotations.flatMap(keysOf)) count.set(key, (count.get(key) ?? 0) + 1);
  return (claim) => claim.kind === 'quotation' && keysOf(claim).some((key) => count.get(key)! > 1);
}

/**
 * True where both claims are mentions of one topic of the key, false where they are not. Null for what the key may
 * only have left out: equal values in words alike, unless it calls them distractors; and for two pieces of one utterance.
 */
function labelOf(
  { a, b, group, evidence }: WeighedPair,
  { topicsOf, areDistractors }: LabelledStory,
  isPiece: (claim: Claim) => boolean,
): boolean | null {
  const ofA = topicsOf(a);
  const ofB = topicsOf(b);
  if (ofA.some((topic) => ofB.includes(topic)))
    return (isPiece(a) || isPiece(b)) && amountOf(evidence, 'inOrder') < OTHER_PIECE ? null : true;
  if ((ofA.length > 0 && ofB.length > 0) || areDistractors(a, b)) return false;
  const alike =
    amountOf(evidence, 'equal') > 0 ||
    amountOf(evidence, 'contained') > 0 ||
    amountOf(evidence, 'inOrder') > 0.6 ||
    amountOf(evidence, 'spelling') > ONE_SPELLING;
  return alike && (group !== 'figure' || amountOf(evidence, 'termsSoft') > UNRELATED) ? null : false;
}

/** A story of so many pairs counts whole; one of more counts no more than that. */
const USUAL_PAIRS = 300;

interface Weighted extends Example {
  readonly same: boolean;
  readonly weight: number;
}

/** Two reports of twice the length have four times the pairs: a dozen long stories would outvote all others. */
function weighted(story: Examples) {
  const weight = Math.min(1, USUAL_PAIRS / Math.max(1, story.length));
  return story.map((example) => ({ ...example, weight }));
}

function fitGroups(stories: readonly Examples[]): GroupModels {
  const known = stories.flatMap(weighted).filter((row): row is Weighted => row.same !== null);
  const fitted = GROUPS.map((group) => {
    const rows = known.filter((row) => row.group === group);
    return [group, fitLogistic(rows)] as const;
  });
  return Object.fromEntries(fitted) as unknown as GroupModels;
}

const rivalsOf = (story: Examples, model: GroupModels): Examples => amongRivals(story, story.map(likelihoodBy(model)));

/**
 * Trains both steps. The second sees likelihoods as the first gives them to stories it has not seen, since it will
 * meet them so ("stacking": Wolpert 1992).
 */
export function train(stories: readonly Examples[]): AlignmentModel {
  const contests = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitGroups(stories.filter((_, i) => i % FOLDS !== fold));
    return stories.filter((_, i) => i % FOLDS === fold).map((story) => rivalsOf(story, model));
  });
  return { alone: fitGroups(stories), amongRivals: fitGroups(contests.flat()) };
}

/** The pairs of a story that are in the running under a model, each with its likelihood. */
export function weighed(
  story: Examples,
  model: AlignmentModel,
): readonly (Example & { readonly likelihood: number })[] {
  const likelihoodOf = likelihoodBy(model.amongRivals);
  return rivalsOf(story, model.alone).map((pair) => ({ ...pair, likelihood: likelihoodOf(pair) }));
}
