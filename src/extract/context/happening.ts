import type { Word } from '../../annotate/word.js';
import { PHRASAL_VERBS } from '../../lexicon/happening-words.js';
import { phraseFrom, type WordRange } from './noun-phrase.js';
import { verbBefore } from './predicate.js';

const SUBORDINATORS: ReadonlySet<string> = new Set(['when', 'where', 'which', 'who', 'as', 'after', 'before', 'while']);
/** So many words away a verb still governs a date. */
const FARTHEST_BEFORE = 24;
const FARTHEST_AFTER = 14;
/** So many words a clause between a date and its verb has at most. */
const LONGEST_ASIDE = 24;

/**
 * What happens on a date or for a length of time, as one lemma: the verb that governs it, wherever the nearest noun
 * may stand, or the noun that it narrows ("Tuesday's ambush", "the 2016 quake", "the winner in 2021"). A date before
 * its verb ("On 1 May a tax will be collected") belongs to the first one after it. Null where nothing is told to happen.
 */
export function happeningAt(words: readonly Word[], value: WordRange, clause: WordRange): string | null {
  const noun = nounAfter(words, value);
  if (noun) return noun;
  const verb = verbBefore(words, value.from, clause, FARTHEST_BEFORE) ?? verbAfter(words, value, clause);
  return verb === null ? nounBefore(words, value) : phrasal(words, verb);
}

/** "Tuesday's ambush", "the 2016 quake": the noun that a date stands before. */
function nounAfter(words: readonly Word[], { from, to }: WordRange): string | null {
  const genitive = /['’]s$|s['’]$/.test((words[to - 1]?.text ?? '') + sign(words[to]));
  const determined = words[from - 1]?.pos === 'DET' && words[to]?.pos === 'NOUN';
  if (!genitive && !determined) return null;
  const range = phraseFrom(words, to);
  return range && range.to - range.from <= LONGEST_NAME ? words[range.to - 1]!.lemma : null;
}

const sign = (word: Word | undefined): string => (word && /^['’]s?$/.test(word.text) ? word.text : '');

/** Longer than this, what follows a genitive is no name of a happening. */
const LONGEST_NAME = 4;

/** "the winner in 2021": the noun before the preposition. */
function nounBefore(words: readonly Word[], { from }: WordRange): string | null {
  const at = words[from - 1]?.pos === 'ADP' || words[from - 1]?.pos === 'SCONJ' ? from - 2 : from - 1;
  return words[at]?.pos === 'NOUN' ? words[at]!.lemma : null;
}

/** The first verb after a date, past a clause that is set in between: "On Saturday, when tests came back, a fence was put up". */
function verbAfter(words: readonly Word[], value: WordRange, clause: WordRange): number | null {
  const opens = value.from - clause.from <= FARTHEST_BEFORE && !holdsNoun(words, clause.from, value.from);
  let at = value.to;
  if (opens && words[at]?.text === ',') {
    at++;
    if (SUBORDINATORS.has(words[at]?.lower ?? '')) {
      const last = Math.min(words.length, at + LONGEST_ASIDE);
      while (at < last && words[at]!.text !== ',') at++;
      if (words[at]?.text === ',') at++;
    }
  }
  let participle: number | null = null;
  for (let i = at; i < words.length && i - at <= FARTHEST_AFTER; i++) {
    const { pos, text, lower } = words[i]!;
    if (STOPS.has(text)) break;
    if (pos !== 'VERB') continue;
    // "the helicopter carrying the governor came down": a participle narrows a noun.
    if (!lower.endsWith('ing') || words[i - 1]?.pos === 'AUX') return i;
    participle ??= i;
  }
  return participle;
}

function holdsNoun(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NOUNS.has(words[i]!.pos)) return true;
  return false;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', '“', '"']);

const BEGIN_PHRASAL: ReadonlySet<string> = new Set(Object.keys(PHRASAL_VERBS).map((verb) => verb.split(' ')[0]!));

/** The lemma of a verb, or of the one verb that it makes with the word or two after it: "took place" is to happen. */
function phrasal(words: readonly Word[], at: number): string {
  const { lemma } = words[at]!;
  if (!BEGIN_PHRASAL.has(lemma)) return lemma;
  const one = `${lemma} ${words[at + 1]?.lower}`;
  return PHRASAL_VERBS[`${one} ${words[at + 2]?.lower}`] ?? PHRASAL_VERBS[one] ?? lemma;
}
