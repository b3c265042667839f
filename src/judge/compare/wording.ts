import type { Claim, QuotationMention } from '../../model/claim.js';
import { type Comparer, compatible, different, same } from './comparison.js';
import { overlapOfCuts, type Runs, runsOf, standsIn, wordsApart, wordsMissing } from './quoted-words.js';

export type QuotationClaim = Claim & QuotationMention;
export const isQuotation = (claim: Claim): claim is QuotationClaim => 'words' in claim.value;

/** Two cuts of one speech must share this many words for their meeting to be no accident. */
const SHARED_CUT = 4;
/** A quotation that shares so much of its words with another is no other sentence of the same speech. */
const ALIKE = 0.6;
/** One or two words in quotation marks say too little to be called another wording of anything. */
const FEW = 3;

/**
 * Compares two quotations of one utterance by their words. Marks, case, spelling and numerals make no difference;
 * a quotation may be cut short, at its ends or at dots; any other word inside the marks is another wording.
 */
export const wording: Comparer = (a, b) => {
  if (!isQuotation(a) || !isQuotation(b)) return compatible('only quotations have wordings', 0.2);
  const [x, y] = [runsOf(a.value.words), runsOf(b.value.words)];
  if (lettersOf(x) === lettersOf(y)) return same('the same words');
  if (standsIn(x, y) || standsIn(y, x)) return compatible('one quotes a part of the other, word for word');
  if (overlapOfCuts(x, y) >= SHARED_CUT) return compatible('two cuts of one passage, word for word where they meet');
  const shorter = Math.min(x.flat().length, y.flat().length);
  const alike = shorter >= FEW && 1 - Math.min(wordsMissing(x, y).length, wordsMissing(y, x).length) / shorter >= ALIKE;
  return { ...different(reworded(x, y), shorter < FEW ? 0.4 : 0.9), stands: alike };
};

const lettersOf = (runs: Runs): string => runs.map((run) => run.join('')).join('…');

function reworded(x: Runs, y: Runs): string {
  if (wordsMissing(x, y).length === 0 && wordsMissing(y, x).length === 0) return 'the same words in another order';
  const { onlyA, onlyB } = wordsApart(x, y);
  const list = (words: readonly string[]) => (words.length > 0 ? `“${words.slice(0, 6).join(' ')}”` : 'nothing');
  return `inside the quotation marks, ${list(onlyA)} stands against ${list(onlyB)}`;
}
