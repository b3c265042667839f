import type { Claim, FigureMention, NameMention, QuotationMention, TimeMention } from '../model/claim.js';
import { companionsIn } from './companions.js';
import { type Crowding, crowdingIn } from './crowding.js';
import type { Evidence } from './evidence.js';
import { nameEvidence } from './name-evidence.js';
import { quotationEvidence } from './quotation-evidence.js';
import { sharedEvidence } from './shared-evidence.js';
import { type StoryWords, storyWords } from './story-words.js';
import { figureEvidence, timeEvidence } from './value-evidence.js';

/** All the evidence for and against two claims of one group answering one question. Symmetric. */
export type PairEvidence = (a: Claim, b: Claim) => Evidence;

/** Makes ready what weighing any two claims of a story takes. */
export function pairEvidenceIn(claims: readonly Claim[]): PairEvidence {
  const words = storyWords(claims);
  const companions = companionsIn(claims);
  const crowding = crowdingIn(claims);
  return (a, b) => Object.assign(sharedEvidence(a, b, words, companions), ownEvidence(a, b, words, crowding));
}

/** The evidence that claims of their kind alone give. */
function ownEvidence(a: Claim, b: Claim, words: StoryWords, crowding: Crowding): Evidence {
  if (isQuotation(a) && isQuotation(b)) return quotationEvidence(a, b, words);
  if (isName(a) && isName(b)) return nameEvidence(a, b, words);
  if (isTime(a) && isTime(b)) return timeEvidence(a, b);
  if (isFigure(a) && isFigure(b)) return figureEvidence(a, b, crowding);
  throw new Error(`claims of two groups were paired: ${a.kind} and ${b.kind}`);
}

const isQuotation = (claim: Claim): claim is Claim & QuotationMention => 'words' in claim.value;
const isName = (claim: Claim): claim is Claim & NameMention => 'name' in claim.value;
const isTime = (claim: Claim): claim is Claim & TimeMention => 'timex' in claim.value;
const isFigure = (claim: Claim): claim is Claim & FigureMention => 'low' in claim.value;
