import type { Claim, FigureMention, NameMention, QuotationMention, TimeMention } from '../model/claim.js';
import type { Pair } from './candidates.js';
import { companionsIn } from './companions.js';
import { type Crowding, crowdingIn } from './crowding.js';
import type { Evidence, Group } from './evidence.js';
import { type EvidenceRow, emptyRow, rowExtender } from './evidence-row.js';
import { figureEvidence } from './figure-evidence.js';
import { nameEvidence } from './name-evidence.js';
import { passagesIn } from './passages.js';
import { type PlaceEvidence, placeEvidenceIn } from './place-evidence.js';
import { quotationEvidence } from './quotation-evidence.js';
import { sharedEvidence } from './shared-evidence.js';
import type { Story } from './story.js';
import type { StoryWords } from './story-words.js';
import { timeEvidence } from './time-evidence.js';

/** All the evidence for and against two claims of one group answering one question; null where nothing speaks for it. Symmetric. */
export type PairEvidence = (pair: Pair) => EvidenceRow | null;

/** Makes ready what weighing any two claims of a story takes. */
export function pairEvidenceIn(claims: readonly Claim[], { sentences, words, day }: Story): PairEvidence {
  const companions = companionsIn(claims, sentences);
  const crowding = crowdingIn(claims);
  const passages = passagesIn(claims, words, sentences);
  const places = placeEvidenceIn(claims);
  const extend = rowExtender();
  const beginnings = {
    figure: emptyRow(),
    time: emptyRow(),
    quotation: emptyRow(),
    name: emptyRow(),
    place: emptyRow(),
  };
  return ({ a, b, group }) => {
    const own = ownEvidence(a, b, group, words, crowding, day, places);
    if (group === 'quotation' && own[0]!.inOrder! < LEAST_IN_ORDER) return null;
    return extend(beginnings[group], ...own, sharedEvidence(a, b, words, companions), passages(a, b));
  };
}

/** Less than this of the shorter quotation's words in common, in order: two utterances. No rendering in the keys has less. */
const LEAST_IN_ORDER = 0.1;

/** The evidence that claims of their kind alone give. */
function ownEvidence(
  a: Claim,
  b: Claim,
  group: Group,
  words: StoryWords,
  crowding: Crowding,
  day: number | null,
  places: PlaceEvidence,
): readonly Evidence[] {
  if (isQuotation(a) && isQuotation(b)) return [quotationEvidence(a, b, words)];
  if (isName(a) && isName(b)) {
    const own = nameEvidence(a, b, words);
    return group === 'place' ? [own, places(a, b, words)] : [own];
  }
  if (isTime(a) && isTime(b)) return [timeEvidence(a, b, words, day)];
  if (isFigure(a) && isFigure(b)) return [figureEvidence(a, b, words, crowding)];
  throw new Error(`claims of two groups were paired: ${a.kind} and ${b.kind}`);
}

const isQuotation = (claim: Claim): claim is Claim & QuotationMention => 'words' in claim.value;
const isName = (claim: Claim): claim is Claim & NameMention => 'name' in claim.value;
const isTime = (claim: Claim): claim is Claim & TimeMention => 'timex' in claim.value;
const isFigure = (claim: Claim): claim is Claim & FigureMention => 'low' in claim.value;
