import type { Claim, QuotationMention } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';

/** No quotation tells less, so that nothing is divided by none. */
const LEAST_TOLD = 0.01;

/** Evidence from two quotations: words in common and in order, what those tell, meaning, and the speaker. */
export function quotationEvidence(
  a: Claim & QuotationMention,
  b: Claim & QuotationMention,
  words: StoryWords,
): Evidence {
  const { spoken: x, telling } = words.of(a);
  const { spoken: y, telling: tellingOfB } = words.of(b);
  const inOrder = commonInOrder(x, y, () => 1);
  const told = commonInOrder(x, y, (i) => telling[i]!);
  const toTell = [sum(telling), sum(tellingOfB)];
  const shorter = Math.max(1, Math.min(x.length, y.length));
  const longer = Math.max(1, x.length, y.length);
  const run = longestRun(x, y);
  const meaning = overlapOf(words.of(a).quoted, words.of(b).quoted, words);
  const speakers = [words.of(a).speaker, words.of(b).speaker];
  const known = speakers[0] !== null && speakers[1] !== null;
  const sameSpeaker = known && shareWord(speakers[0]!, speakers[1]!);
  return {
    inOrder: inOrder / shorter,
    inOrderLonger: inOrder / longer,
    inOrderCount: Math.min(1, inOrder / 8),
    toldInOrder: told / Math.max(LEAST_TOLD, Math.min(...toTell)),
    toldInOrderLonger: told / Math.max(LEAST_TOLD, ...toTell),
    toldCount: Math.min(1, told / 2),
    run: run / shorter,
    runCount: Math.min(1, run / 6),
    meaningExact: meaning.exact,
    meaningSoft: meaning.soft,
    sameSpeaker: sameSpeaker ? 1 : 0,
    otherSpeaker: known && !sameSpeaker ? 1 : 0,
    lengths: shorter / longer,
    short: shorter <= 2 ? 1 : 0,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const shareWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => word.length > 2 && b.split(' ').includes(word));

/** What the words that stand in both in one order are worth: how many they are, if `worth` says 1 of each. */
function commonInOrder(x: readonly number[], y: readonly number[], worth: (i: number) => number): number {
  // For each beginning of `y`, what it has in common with `x` so far.
  const row = new Float64Array(y.length + 1);
  for (const [i, word] of x.entries()) {
    const own = worth(i);
    let diagonal = 0;
    for (let j = 1; j <= y.length; j++) {
      const above = row[j]!;
      row[j] = word === y[j - 1] ? diagonal + own : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[y.length]!;
}

/** The most words that stand in both side by side. */
function longestRun(x: readonly number[], y: readonly number[]): number {
  let longest = 0;
  // For each beginning of `y`, how many of its last words are the last of `x` so far.
  const row = new Uint16Array(y.length + 1);
  for (const word of x) {
    for (let j = y.length; j > 0; j--) {
      const run = word === y[j - 1] ? row[j - 1]! + 1 : 0;
      row[j] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
