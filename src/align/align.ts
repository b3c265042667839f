import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Topic } from '../model/topic.js';
import { assign } from './assign.js';
import { describeTopic } from './describe-topic.js';
import { elapsedLinks } from './elapsed.js';
import { type AlignmentModel, type GroupModels, likelihoodBy } from './likelihood.js';
import { oneForEachUtterance } from './one-utterance.js';
import { weighPairs } from './pair-evidence.js';
import { raiserInPlainCases } from './plain-cases.js';
import { withRefused } from './refused.js';
import { amongRivals } from './rivalry.js';
import { storyOf } from './story.js';
import type { WeighedPair } from './weighed-pair.js';
import { WEIGHTS } from './weights.js';

/**
 * Joins the claims of different sources that answer one question. Claims that answer none alone stay out. `documents`
 * tell the day of each source, from which lengths of time are reckoned.
 */
export function align(
  claims: readonly Claim[],
  model: AlignmentModel = WEIGHTS,
  documents: readonly Document[] = [],
): readonly Topic[] {
  const story = storyOf(claims);
  const pairs = weighPairs(claims, story);
  const alone = likelihoods(pairs, model.alone);
  const running = amongRivals(pairs, alone);
  const beside = likelihoods(running, model.amongRivals);
  const weighed = running.map((pair, i) => ({ likelihood: beside[i]!, ...pair }));
  const links = [...weighed, ...elapsedLinks(claims, documents, story)];
  const { groups, contested } = assign(claims, links);
  const topics = oneForEachUtterance(groups, claims).map((group, i) => describeTopic(`t${i + 1}`, group));
  return withRefused(topics, links, contested);
}

function likelihoods(pairs: readonly WeighedPair[], models: GroupModels): readonly number[] {
  const likelihoodOf = likelihoodBy(models);
  const raised = raiserInPlainCases();
  return pairs.map((pair) => raised(likelihoodOf(pair), pair));
}
