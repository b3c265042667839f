import type { Claim, FigureMention, NameMention, QuotationMention, TimeMention } from '../model/claim.js';
import { companionsIn } from './companions.js';
import { type Crowding, crowdingIn } from './crowding.js';
import type { Evidence } from './evidence.js';
import { nameEvidence } from './name-evidence.js';
import { quotationEvidence } from './quotation-evidence.js';
import { sharedEvidence } from './shared-evidence.js';
import { type StoryWords, storyWords } from './story-words.js';
import { nearness, overlapOf } from './term-overlap.js';
import { figureEvidence, timeEvidence } from './value-evidence.js';

/** All the evidence for and against two claims of one group answering one question; null where nothing speaks for it. Symmetric. */
export type PairEvidence = (a: Claim, b: Claim) => Evidence | null;

/** Sentences with less than this in common tell of different things, unless the values themselves say otherwise. */
const LEAST_IN_COMMON = 0.1;

/** Makes ready what weighing any two claims of a story takes. */
export function pairEvidenceIn(claims: readonly Claim[]): PairEvidence {
  const words = storyWords(claims);
  const companions = companionsIn(claims);
  const crowding = crowdingIn(claims);
  return (a, b) => {
    if (areRanksOfOthers(a, b, words)) return null;
    const own = ownEvidence(a, b, words, crowding);
    const terms = overlapOf(words.of(a).terms, words.of(b).terms, words);
    // Most pairs of a story end here, before the dearer evidence is gathered.
    if ((own.inOrder ?? 1) < LEAST_IN_ORDER) return null;
    if (terms.soft < LEAST_IN_COMMON && !areAlike(own)) return null;
    return Object.assign(sharedEvidence(a, b, words, companions, terms), own);
  };
}

/** A third cup and a second day are no one order: two ranks need nouns that are near. */
const areRanksOfOthers = (a: Claim, b: Claim, words: StoryWords): boolean =>
  a.kind === 'rank' &&
  b.kind === 'rank' &&
  nearness(words.of(a).phrase.slice(-1), words.of(b).phrase.slice(-1), words) === 0;

/** Whether the values speak for one question by themselves: the same, two spellings, or words in common. */
const areAlike = ({ equal, overlapping, contained, spelling, ageOfOne, inOrder = 0 }: Evidence): boolean =>
  Boolean(equal || overlapping || contained || spelling || ageOfOne) || inOrder >= LEAST_IN_ORDER;

/** Less than this of the shorter quotation's words in common, in order: two utterances. No rendering in the keys has less. */
const LEAST_IN_ORDER = 0.1;

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
