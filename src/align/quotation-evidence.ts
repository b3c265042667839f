import type { Claim, QuotationMention } from '../model/claim.js';
import { fold } from '../model/fold.js';
import type { Evidence } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';

/** Longer quotations are compared by their first words only: the cost grows with the product of both lengths. */
const LONGEST = 80;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .match(/[\p{L}\p{N}']+/gu)
    ?.slice(0, LONGEST) ?? [];

/** Evidence from two quotations: words in common and in order, meaning, and the speaker. */
export function quotationEvidence(
  a: Claim & QuotationMention,
  b: Claim & QuotationMention,
  words: StoryWords,
): Evidence {
  const x = wordsOf(a.value.words);
  const y = wordsOf(b.value.words);
  const inOrder = longestCommonSubsequence(x, y);
  const shorter = Math.max(1, Math.min(x.length, y.length));
  const longer = Math.max(1, x.length, y.length);
  const meaning = overlapOf(bag(a.context.phrase), bag(b.context.phrase), words, 40);
  const speakers = [a.value.speaker, b.value.speaker].map((speaker) => (speaker ? fold(speaker) : null));
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

const bag = (lemmas: readonly string[]) => [...new Set(lemmas)].map((lemma) => ({ lemma, weight: 1 }));

const shareWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => word.length > 2 && b.split(' ').includes(word));

function longestCommonSubsequence(x: readonly string[], y: readonly string[]): number {
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
