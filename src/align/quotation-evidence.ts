import type { Claim, QuotationMention } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';

/** Evidence from two quotations: words in common and in order, meaning, and the speaker. */
export function quotationEvidence(
  a: Claim & QuotationMention,
  b: Claim & QuotationMention,
  words: StoryWords,
): Evidence {
  const x = words.of(a).spoken;
  const y = words.of(b).spoken;
  const inOrder = longestCommonSubsequence(x, y);
  const shorter = Math.max(1, Math.min(x.length, y.length));
  const longer = Math.max(1, x.length, y.length);
  const meaning = overlapOf(words.of(a).quoted, words.of(b).quoted, words);
  const speakers = [words.of(a).speaker, words.of(b).speaker];
  const known = speakers[0] !== null && speakers[1] !== null;
  const sameSpeaker = known && shareWord(speakers[0]!, speakers[1]!);
  return {
    inOrder: inOrder / shorter,
    inOrderLonger: inOrder / longer,
    inOrderCount: Math.min(1, inOrder / 8),
    meaningExact: meaning.exact,
    meaningSoft: meaning.soft,
    sameSpeaker: sameSpeaker ? 1 : 0,
    otherSpeaker: known && !sameSpeaker ? 1 : 0,
    lengths: shorter / longer,
    short: shorter <= 2 ? 1 : 0,
  };
}

const shareWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => word.length > 2 && b.split(' ').includes(word));

function longestCommonSubsequence(x: readonly number[], y: readonly number[]): number {
  let previous = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const row = [0];
    for (let j = 1; j <= y.length; j++) {
      row.push(word === y[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, row[j - 1]!));
    }
    previous = row;
  }
  return previous[y.length]!;
}
