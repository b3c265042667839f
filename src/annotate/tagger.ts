import winkNLP from 'wink-nlp';
import { EMPTY_WORDS } from '../lexicon/content-words.js';
import { fold } from '../model/fold.js';
import type { Span } from '../model/span.js';
import { kindsOfUnit, LETTER, NUMBER } from './characters.js';
import { winkModel } from './wink.js';
import type { PartOfSpeech, Word } from './word.js';

// wink tags about ten times as fast as compromise parses, and its tags are somewhat better (src/README.md).
const nlp = winkNLP(winkModel, ['pos']);
const { its } = nlp;

/** A sentence longer than this is tagged only so far: nobody writes one, and a hostile text must not stall us. */
const LONGEST = 4000;

const CONTENT_TAGS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** What is known of a word once it is tagged, wherever it stands. */
type Entry = Pick<Word, 'lower' | 'lemma' | 'content'>;

/**
 * The words met before, by tag: most words of a text are few, and lemmatising them took longer than tagging. Emptied
 * when it holds so many, lest it grow for ever.
 */
const known = new Map<PartOfSpeech, Map<string, Entry>>();
const MOST_KNOWN = 50_000;
let size = 0;

function entryOf(text: string, pos: PartOfSpeech, lemmaOf: () => string): Entry {
  const lower = text.toLowerCase();
  const lemma = fold(lemmaOf());
  const content = CONTENT_TAGS.has(pos) && text.length > 1 && !EMPTY_WORDS.has(lemma) && !EMPTY_WORDS.has(lower);
  return { lower, lemma, content };
}

function entriesOf(pos: PartOfSpeech): Map<string, Entry> {
  let entries = known.get(pos);
  if (!entries) {
    entries = new Map();
    known.set(pos, entries);
  }
  return entries;
}

function knownEntry(text: string, pos: PartOfSpeech, lemmaOf: () => string): Entry {
  const met = known.get(pos)?.get(text);
  if (met) return met;
  if (size++ >= MOST_KNOWN) {
    known.clear();
    size = 1;
  }
  const entry = entryOf(text, pos, lemmaOf);
  entriesOf(pos).set(text, entry);
  return entry;
}

/** Whether a letter, a digit or an apostrophe stands at `at`. */
const isTouching = (raw: string, at: number): boolean =>
  at >= 0 &&
  at < raw.length &&
  ((kindsOfUnit(raw.charCodeAt(at)) & (LETTER | NUMBER)) !== 0 || raw[at] === "'" || raw[at] === '’');

/**
 * Whether a word (from `start` to `end` of `raw`) may be a part of a contraction ("ca" and "n't", "gon" and "na"):
 * its lemma is then the contraction's own. (Of a pair of surrogates half is looked at, which is no letter: no
 * contraction holds one.)
 */
const mayBeContracted = (raw: string, start: number, end: number): boolean =>
  isTouching(raw, start - 1) || isTouching(raw, end);

/** Tags the words within `span` of `text`. The words' offsets count into `text`. */
export function tagWords(text: string, span: Span): readonly Word[] {
  const end = Math.min(span.end, span.start + LONGEST);
  // Every kind of white space becomes one plain space, one for one, so that offsets stay.
  const given = text.slice(span.start, end);
  const raw = /[^\S ]/.test(given) ? given.replace(/\s/g, ' ') : given;
  const tokens = nlp.readDoc(raw).tokens();
  const texts = tokens.out() as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const words: Word[] = [];
  let cursor = 0;
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i]!;
    const pos = tags[i]!;
    const at = raw.indexOf(word, cursor);
    if (at < 0) continue;
    cursor = at + word.length;
    const lemmaOf = () => tokens.itemAt(i).out(its.lemma as never) as string;
    const { lower, lemma, content } = mayBeContracted(raw, at, cursor)
      ? entryOf(word, pos, lemmaOf)
      : knownEntry(word, pos, lemmaOf);
    words.push({ start: span.start + at, end: span.start + cursor, text: word, lower, lemma, pos, content });
  }
  return words;
}
