import { type Evidence, type NewColumn, yes } from './evidence.js';
import type { ClaimWords, StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';

/** No quotation tells less, so that nothing is divided by none. */
const LEAST_TOLD = 0.01;

/** Less than this of the shorter quotation's words in common, in order: two utterances. No rendering in the keys has less. */
const LEAST_IN_ORDER = 0.1;

/** Whether two quotations could be one utterance at all. */
export const mayBeOneUtterance = ({ spoken: x }: ClaimWords, { spoken: y }: ClaimWords): boolean =>
  commonInOrder(x, y, () => 1) / shorterOf(x, y) >= LEAST_IN_ORDER;

/** Evidence from two quotations: words in common and in order, what those tell, meaning, and the speaker. */
export function quotationEvidence(column: NewColumn, words: StoryWords): Evidence {
  const columns = {
    inOrder: column(),
    inOrderLonger: column(),
    inOrderCount: column(),
    toldInOrder: column(),
    toldInOrderLonger: column(),
    toldCount: column(),
    run: column(),
    runCount: column(),
    meaningExact: column(),
    meaningSoft: column(),
    sameSpeaker: column(),
    otherSpeaker: column(),
    lengths: column(),
    short: column(),
  };
  return {
    columns,
    weigh: (row, _a, _b, { spoken: x, telling, quoted, speaker }, other) => {
      const y = other.spoken;
      const inOrder = commonInOrder(x, y, () => 1);
      const told = commonInOrder(x, y, (i) => telling[i]!);
      const toTell = [sum(telling), sum(other.telling)];
      const shorter = shorterOf(x, y);
      const longer = Math.max(1, x.length, y.length);
      const run = longestRun(x, y);
      const meaning = overlapOf(quoted, other.quoted, words);
      const known = speaker !== null && other.speaker !== null;
      const sameSpeaker = known && shareWord(speaker, other.speaker);
      columns.inOrder[row] = inOrder / shorter;
      columns.inOrderLonger[row] = inOrder / longer;
      columns.inOrderCount[row] = Math.min(1, inOrder / 8);
      columns.toldInOrder[row] = told / Math.max(LEAST_TOLD, Math.min(...toTell));
      columns.toldInOrderLonger[row] = told / Math.max(LEAST_TOLD, ...toTell);
      columns.toldCount[row] = Math.min(1, told / 2);
      columns.run[row] = run / shorter;
      columns.runCount[row] = Math.min(1, run / 6);
      columns.meaningExact[row] = meaning.exact;
      columns.meaningSoft[row] = meaning.soft;
      columns.sameSpeaker[row] = yes(sameSpeaker);
      columns.otherSpeaker[row] = yes(known && !sameSpeaker);
      columns.lengths[row] = shorter / longer;
      columns.short[row] = yes(shorter <= 2);
    },
  };
}

const shorterOf = (x: readonly number[], y: readonly number[]): number => Math.max(1, Math.min(x.length, y.length));

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
