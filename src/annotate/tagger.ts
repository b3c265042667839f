import { EMPTY_WORDS } from '../lexicon/content-words.js';
import { FIGURE_PARTICIPLES } from '../lexicon/figure-participles.js';
import { fold } from '../model/fold.js';
import type { Span } from '../model/span.js';
import { tagsOf } from './corrections.js';
import { lemmaOf, TAGS } from './dictionary.js';
import { type Token, tokensOf } from './tokens.js';
import type { PartOfSpeech, Reading, Word } from './word.js';

/** A sentence longer than this is tagged only so far: nobody writes one, and a hostile text must not stall us. */
const LONGEST = 4000;

/** A genitive before a closing sign, where wink would take "mayor's," for one word, and for a name at that. */
const GENITIVE = /(['’]s)(?=[,.;:!?…)\]"”’'–—]+(?:\s|$))/gi;

const CONTENT_TAGS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'VERB', 'ADJ']);

function readingOf({ text, entry, normal, lemma: given }: Token, tag: number): Reading {
  const pos = TAGS[tag]!;
  const lemma = fold(given ?? lemmaOf(text, entry, normal, pos));
  const lower = text.toLowerCase();
  const content = CONTENT_TAGS.has(pos) && text.length > 1 && !EMPTY_WORDS.has(lemma) && !EMPTY_WORDS.has(lower);
  return { lower, lemma, pos, content };
}

/** The word that a token is, from `start` on. `corrected` is the tag that it gets among those around it. */
function wordOf(token: Token, start: number, corrected: number): Word {
  const { text, readings } = token;
  const tag = token.lemma === null ? corrected : token.tag;
  readings[tag] ??= readingOf(token, tag);
  const { lower, lemma, pos, content } = readings[tag];
  return { start, end: start + text.length, text, lower, lemma, pos, content };
}

const VERB = TAGS.indexOf('VERB');
const NUM = TAGS.indexOf('NUM');

const takesFigure = ({ text }: Token, next: number | undefined): boolean =>
  next === NUM && FIGURE_PARTICIPLES.has(text);

/** Tags the words within `span` of `text`. The words' offsets count into `text`. */
export function tagWords(text: string, span: Span): readonly Word[] {
  const end = Math.min(span.end, span.start + LONGEST);
  // Every kind of white space becomes one plain space, one for one, so that offsets stay.
  const given = text.slice(span.start, end);
  const raw = /[^\S ]/.test(given) ? given.replace(/\s/g, ' ') : given;
  // A space more moves no offset: every word is looked for in `raw`.
  const tokens = tokensOf(raw.replace(GENITIVE, '$1 '));
  const tags = tagsOf(tokens);
  const words: Word[] = [];
  let cursor = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const at = raw.indexOf(token.text, cursor);
    if (at < 0) continue;
    cursor = at + token.text.length;
    words.push(wordOf(token, span.start + at, takesFigure(token, tags[i + 1]) ? VERB : tags[i]!));
  }
  return words;
}
