import type { Word } from '../../annotate/word.js';
import { phraseBefore } from './noun-phrase.js';

const SAYING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'add',
  'estimate',
  'confirm',
  'state',
]);

/** Who the sentence says it from: the words before "said" or after "according to"; null where it is the source itself. */
export function attributionIn(words: readonly Word[]): string | null {
  for (const [i, word] of words.entries()) {
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      let to = i + 2;
      while (to < words.length && words[to]!.pos !== 'PUNCT' && words[to]!.pos !== 'VERB' && to - i < 10) to++;
      return textOf(words, i + 2, to);
    }
    if (word.pos === 'VERB' && SAYING.has(word.lemma)) {
      const who = phraseBefore(words, i);
      if (who) return textOf(words, who.from, who.to);
    }
  }
  return null;
}

const textOf = (words: readonly Word[], from: number, to: number): string | null =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ') || null;
