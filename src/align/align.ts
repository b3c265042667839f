import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Topic } from '../model/topic.js';
import { assign } from './assign.js';
import { candidatePairs } from './candidates.js';
import { describeTopic } from './describe-topic.js';
import { likelihood } from './likelihood.js';
import { pairEvidence } from './pair-evidence.js';
import { storyWords } from './story-words.js';

/** Joins the claims of different sources that answer one question. Claims that answer none alone stay out. */
export function align(claims: readonly Claim[], _documents: readonly Document[]): readonly Topic[] {
  const words = storyWords(claims);
  const links = candidatePairs(claims).map(({ a, b, group }) => {
    const evidence = pairEvidence(a, b, words);
    return { a, b, evidence, likelihood: likelihood(group, evidence) };
  });
  return assign(claims, links).map((group, i) => describeTopic(`t${i + 1}`, group));
}
