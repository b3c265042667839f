import { NEGATION } from '../../lexicon/judge-quotations.js';
import type { Claim, QuotationMention } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { type Comparer, type Comparison, compatible, different, same } from './comparison.js';
import { areWithinMarksAndBeside } from './outside-marks.js';
import {
  inOrder,
  overlapOfCuts,
  type Runs,
  runsOf,
  sentencesOf,
  standsIn,
  type WordsApart,
  wordsApart,
  wordsMissing,
} from './quoted-words.js';

export type QuotationClaim = Claim & QuotationMention;
export const isQuotation = (claim: Claim): claim is QuotationClaim => 'words' in claim.value;

/** Two cuts of one speech must share this many words for their meeting to be no accident. */
const SHARED_CUT = 4;
/** A quotation that shares so much of its words with another is no other sentence of the same speech. */
const ALIKE = 0.6;
/** With fewer words in common, in order, two quotations are as likely two translations as two wordings. */
const TRANSLATED = 0.45;
/** With fewer still they may well be two remarks of one speaker. Set from the answer keys of the stories. */
const UNLIKE = 0.2;
/** One or two words in quotation marks say too little to be called another wording of anything. */
const FEW = 3;

/**
 * Compares two quotations of one utterance by their words. Marks, case, spelling and numerals make no difference;
 * a quotation may be cut short, at its ends, at dots or by whole sentences; any other word inside the marks is another
 * wording. What kind of rendering it is stands in `how`.
 */
export const wording: Comparer = (a, b, lookup) => {
  if (!isQuotation(a) || !isQuotation(b)) return compatible('only quotations have wordings', 0.2);
  const [x, y] = [runsOf(a.value.words), runsOf(b.value.words)];
  const agreed = sameWords(a, b, x, y);
  if (agreed) return agreed;
  if (areWithinMarksAndBeside(a, b, x, y, lookup))
    return compatible('the same words, of which one source leaves some outside its quotation marks');
  return areOfTwo(a, b) ? betweenSpeakers(x, y) : rendering(x, y);
};

/** How two quotations, of which the runs are `x` and `y`, agree as far as each quotes; null where their words differ. */
export function sameWords(a: QuotationClaim, b: QuotationClaim, x: Runs, y: Runs): Comparison | null {
  if (lettersOf(x) === lettersOf(y)) return same('the same words, but for marks and spelling');
  if (standsIn(x, y) || standsIn(y, x)) return compatible(cutShort(x, y));
  if (areTwoCuts(x, y)) return compatible('two cuts of one passage, word for word where they meet');
  if (haveSameSentences(sentencesOf(a.value.words), sentencesOf(b.value.words)))
    return compatible('the same sentences word for word, with others between them or in another order');
  return null;
}

const lettersOf = (runs: Runs): string => runs.map((run) => run.join('')).join('…');

const cutShort = (x: Runs, y: Runs): string =>
  x.length > 1 || y.length > 1
    ? 'shortened: one leaves words out where it says so, and keeps the others to the letter'
    : 'shortened: one quotes a part of the other, word for word';

/** Whether one quotation ends as the other begins, and what is left of the two has no more than small words in common. */
function areTwoCuts(x: Runs, y: Runs): boolean {
  const overlap = overlapOfCuts(x, y);
  if (overlap < SHARED_CUT) return false;
  const counts = new Map<string, number>();
  for (const word of y.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = x.flat().filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  return shared.length - overlap <= overlap / 2;
}

/** Whether every sentence of the one is quoted in the other to the letter: two quotations joined, or one left out between. */
const haveSameSentences = (a: Runs, b: Runs): boolean => areAllIn(a, b) || areAllIn(b, a);

function areAllIn(sentences: Runs, text: Runs): boolean {
  if (sentences.length < 2) return false;
  // Two sentences that the other makes one of ("… and …") have a word between them that was not said, or was left out.
  const holders = sentences.map((sentence) => text.findIndex((other) => standsIn([sentence], [other])));
  return holders.every((holder, i) => holder >= 0 && holders.indexOf(holder) === i);
}

/** Whether both sources name who speaks, and the two names have no word in common. */
function areOfTwo({ value: a }: QuotationClaim, { value: b }: QuotationClaim): boolean {
  const [x, y] = [a.speaker, b.speaker].map((name) =>
    name && /^\p{Lu}/u.test(name) ? fold(name).split(/[^\p{L}]+/u) : [],
  );
  return x!.length > 0 && y!.length > 0 && !x!.some((word) => y!.includes(word));
}

/** Two people who speak of one matter use some of the same words. */
function betweenSpeakers(x: Runs, y: Runs): Comparison {
  return inOrder(x, y, wordsApart(x, y)) < TRANSLATED
    ? compatible('so few words in common that two speakers may have said both', 0.2)
    : rendering(x, y);
}

function rendering(x: Runs, y: Runs): Comparison {
  const shorter = Math.min(x.flat().length, y.flat().length);
  const apart = wordsApart(x, y);
  const shared = inOrder(x, y, apart);
  if (shared < UNLIKE && shorter >= FEW) return compatible('so few words in common that they may be two remarks', 0.2);
  const missing = [wordsMissing(x, y).length, wordsMissing(y, x).length];
  const stands = shorter >= FEW && 1 - Math.min(...missing) / shorter >= ALIKE;
  const certainty = shorter < FEW ? 0.4 : shared < TRANSLATED ? 0.8 : 0.9;
  const what = missing.every((count) => count === 0) ? 'the same words in another order' : classOf(apart, shared);
  return { ...different(`${what}: ${apartInWords(apart)}`, certainty), stands };
}

function classOf({ onlyA, onlyB }: WordsApart, shared: number): string {
  if (isNegated(onlyA, onlyB)) return 'negated, one side denying what the other says';
  if (onlyA.length === 0 || onlyB.length === 0) return 'words left out inside the quotation marks without a sign';
  return shared < TRANSLATED ? 'likely two translations' : 'reworded inside the quotation marks';
}

/** At most so many words beside the negation itself: "we shall" and "we shall never", "it is" and "it isn't". */
const BESIDE_NEGATION = 3;

function isNegated(onlyA: readonly string[], onlyB: readonly string[]): boolean {
  const [x, y] = [onlyA, onlyB].map((words) => words.filter((word) => NEGATION.test(word)).length);
  return (x === 0) !== (y === 0) && onlyA.length + onlyB.length <= BESIDE_NEGATION + Math.max(x!, y!);
}

function apartInWords({ onlyA, onlyB }: WordsApart): string {
  const list = (words: readonly string[]) => (words.length > 0 ? `“${words.slice(0, 6).join(' ')}”` : 'nothing');
  return `${list(onlyA)} stands against ${list(onlyB)}`;
}
