import type { Word } from '../../annotate/annotate.js';
import { EMPTY_WORDS } from '../../lexicon/content-words.js';
import { fold } from '../../model/fold.js';

const CONTENT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Whether a word tells something of what a sentence is about. */
export function isContent(word: Word): boolean {
  return (
    CONTENT_TAGS.has(word.pos) &&
    word.text.length > 1 &&
    !EMPTY_WORDS.has(lemmaOf(word)) &&
    !EMPTY_WORDS.has(word.lower)
  );
}

/** The word's lemma in lower case, accents folded: what contexts are compared by. */
export const lemmaOf = (word: Word): string => fold(word.lemma);
