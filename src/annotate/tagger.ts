import { EMPTY_WORDS } from '../lexicon/content-words.js';
import { fold } from '../model/fold.js';
import type { Span } from '../model/span.js';
import { winkTagger } from './wink.js';
import type { PartOfSpeech, Word } from './word.js';

/** A sentence longer than this is tagged only so far: nobody writes one, and a hostile text must not stall us. */
const LONGEST = 4000;

/** A genitive before a closing sign, where wink would take "mayor's," for one word, and for a name at that. */
const GENITIVE = /(['’]s)(?=[,.;:!?…)\]"”’'–—]+(?:\s|$))/gi;

const CONTENT_TAGS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** A word that begins at `start`. */
function wordOf(text: string, start: number, pos: PartOfSpeech, unfolded: string): Word {
  const lower = text.toLowerCase();
  const lemma = fold(unfolded);
  const content = CONTENT_TAGS.has(pos) && text.length > 1 && !EMPTY_WORDS.has(lemma) && !EMPTY_WORDS.has(lower);
  return { start, end: start + text.length, text, lower, lemma, pos, content };
}

/** Tags the words within `span` of `text`. The words' offsets count into `text`. */
export function tagWords(text: string, span: Span): readonly Word[] {
  const end = Math.min(span.end, span.start + LONGEST);
  // Every kind of white space becomes one plain space, one for one, so that offsets stay.
  const given = text.slice(span.start, end);
  const raw = /[^\S ]/.test(given) ? given.replace(/\s/g, ' ') : given;
  const { readDoc, its } = winkTagger();
  // A space more moves no offset: every word is looked for in `raw`.
  const tokens = readDoc(raw.replace(GENITIVE, '$1 ')).tokens();
  const texts = tokens.out() as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as never) as string[];
  const words: Word[] = [];
  let cursor = 0;
  for (let i = 0; i < texts.length; i++) {
    const at = raw.indexOf(texts[i]!, cursor);
    if (at < 0) continue;
    cursor = at + texts[i]!.length;
    words.push(wordOf(texts[i]!, span.start + at, tags[i]!, lemmas[i]!));
  }
  return words;
}
