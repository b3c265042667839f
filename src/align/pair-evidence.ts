import type { Claim } from '../model/claim.js';
import { type Evidence, figureEvidence, groupOf, sharedEvidence, timeEvidence } from './evidence.js';
import { nameEvidence } from './name-evidence.js';
import { quotationEvidence } from './quotation-evidence.js';
import type { StoryWords } from './story-words.js';

/** All the evidence for and against two claims of one group answering one question. Symmetric. */
export function pairEvidence(a: Claim, b: Claim, words: StoryWords): Evidence {
  const shared = sharedEvidence(a, b, words);
  if (a.kind === 'quotation' && b.kind === 'quotation') return { ...shared, ...quotationEvidence(a, b, words) };
  if ('name' in a.value && 'name' in b.value) return { ...shared, ...nameEvidence(a as never, b as never, words) };
  if (groupOf(a) === 'figure') return { ...shared, ...figureEvidence(a as never, b as never) };
  return { ...shared, ...timeEvidence(a as never, b as never) };
}
