import type { Word } from '../../annotate/word.js';
import { unitNamed } from '../../lexicon/units.js';

/** Words of a sentence, by their indices, in order: what is left of it once a value and its lead-in are taken out. */
export type Pick = readonly number[];

export const isNominal = ({ pos }: Word): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';
const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

export const hasNoun = (words: readonly Word[], pick: Pick): boolean =>
  pick.some((i) => words[i]!.pos === 'NOUN' || words[i]!.pos === 'PROPN');

/** Whether words say more than a preposition ("after"), a number or a unit ("minute") by themselves. */
export const tells = (words: readonly Word[], pick: Pick): boolean =>
  pick.some((i) => TELLS.has(words[i]!.pos) && !unitNamed(words[i]!.lemma) && !/^\d/.test(words[i]!.text));

const TELLS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'PRON']);

/** Whether somebody or something stands before a verb: "the quake hit", "fighting broke out". */
export function isClause(words: readonly Word[], pick: Pick): boolean {
  const subject = pick.findIndex((i, k) => isNominal(words[i]!) || (k === 0 && words[i]!.lower.endsWith('ing')));
  return subject >= 0 && pick.slice(subject + 1).some((i) => isVerb(words[i]!));
}

/** "She said nights would stay warm": what is told, without who tells it. */
export function withoutTeller(words: readonly Word[], pick: Pick): Pick {
  const cue = pick.findIndex((i) => words[i]!.pos === 'VERB' && TELLING.has(words[i]!.lemma));
  const told = pick.slice(cue + 1);
  return cue > 0 && words[told[0] ?? -1]?.pos !== 'PRON' && isClause(words, told) ? told : pick;
}

const TELLING: ReadonlySet<string> = new Set('say believe think announce report estimate claim add'.split(' '));

const HANGING: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'DET', 'PART', 'PUNCT', 'SPACE', 'SYM']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** What leads in to a clause that was cut off. */
const OPENS: ReadonlySet<string> = new Set([...RELATIVES, 'when', 'where', 'while']);
/** What leads in to a value, and is tagged as if it could stand alone. */
const LEADS_IN: ReadonlySet<string> = new Set('more less fewer than least most about another aged'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set('out up down off away back'.split(' '));

const withoutEnd = (words: readonly Word[], pick: Pick, hangs: (word: Word) => boolean): Pick => {
  const isParticle = (at: number) =>
    PARTICLES.has(words[pick[at]!]!.lower) && words[pick[at - 1] ?? -1]?.pos === 'VERB';
  let to = pick.length;
  while (to > 0 && !isParticle(to - 1) && hangs(words[pick[to - 1]!]!)) to--;
  return pick.slice(0, to);
};

/** Never an object, as "her" may be. */
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'our', 'my', 'your']);
const hangs = ({ pos, lower }: Word): boolean => HANGING.has(pos) || OPENS.has(lower) || POSSESSIVES.has(lower);

/** Without what is left hanging where the rest was cut off. */
export const withoutHanging = (words: readonly Word[], pick: Pick): Pick => withoutEnd(words, pick, hangs);

/** Without what leads in to a value that is taken out: "the toll rose to at least", "until shortly before", "turnout was". */
export const withoutLeadIn = (words: readonly Word[], pick: Pick, keepsBeing: boolean): Pick =>
  withoutEnd(
    words,
    pick,
    (word) => hangs(word) || word.pos === 'ADV' || LEADS_IN.has(word.lower) || (word.pos === 'AUX' && !keepsBeing),
  );

/** Without the conjunction or mark that it opens with: "when the Lord Mayor cut the ribbon". */
export function withoutOpening(words: readonly Word[], pick: Pick): Pick {
  const from = pick.findIndex((i) => {
    const { pos, lower } = words[i]!;
    return !(OPENS_WITH.has(pos) || OPENINGS.has(lower));
  });
  return from < 0 ? [] : pick.slice(from);
}

const OPENS_WITH: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'PUNCT', 'SPACE']);
const OPENINGS: ReadonlySet<string> = new Set(
  "when while as that because if although though since then ’s 's".split(' '),
);

const LONGEST_ASIDE = 12;

/** "The seller, a retired teacher, inherited": what stands between commas and before the verb is left out. */
export function withoutAside(words: readonly Word[], pick: Pick): Pick {
  const open = pick.findIndex((i) => words[i]!.text === ',');
  if (open <= 0 || pick.slice(0, open).some((i) => isVerb(words[i]!))) return pick;
  // The last comma that only a verb, or an adverb and a verb, follows.
  for (let close = Math.min(open + LONGEST_ASIDE, pick.length - 1); close > open; close--) {
    if (words[pick[close]!]!.text !== ',') continue;
    const next = pick.slice(close + 1, close + 3).map((i) => words[i]!);
    if (next[0] && (isVerb(next[0]) || (next[0].pos === 'ADV' && next[1] && isVerb(next[1]))))
      return [...pick.slice(0, open), ...pick.slice(close + 1)];
  }
  return pick;
}

/**
 * Up to where something else begins: an aside after a mark, or what "and" joins to the whole rather than to a noun:
 * "homes had been flattened and 1,200 hectares". The first `least` words stand.
 */
export function untilAside(words: readonly Word[], pick: Pick, least: number): Pick {
  const ends = (i: number): boolean => {
    const { pos, text } = words[i]!;
    return pos === 'CCONJ' ? BEGINS_ANEW.has(words[i + 1]?.pos ?? 'PUNCT') : MARKS.has(text);
  };
  const at = pick.findIndex((i, k) => k >= least && ends(i));
  return at < 0 || !hasNoun(words, pick.slice(0, at)) ? pick : pick.slice(0, at);
}

const BEGINS_ANEW: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NUM', 'ADV', 'PRON', 'PUNCT']);

/** Marks between parts of a sentence, not those within a word or around it. */
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '[', ']', '—', '–', '…', '?', '!']);
export const isMark = ({ text }: Word): boolean => MARKS.has(text);

/** Letters that a label may have: a line of a narrow table. */
const LONGEST = 64;

/** Not longer than a label may be, and broken off where a preposition or conjunction begins something else. */
export function shortened(words: readonly Word[], pick: Pick): Pick {
  let length = 0;
  let fits = 0;
  while (fits < pick.length && length + words[pick[fits]!]!.text.length <= LONGEST) {
    length += words[pick[fits]!]!.text.length + 1;
    fits++;
  }
  if (fits === pick.length) return pick;
  const relative = pick.findIndex((i, k) => k >= FEWEST && RELATIVES.has(words[i]!.lower));
  if (relative > 0) fits = Math.min(fits, relative);
  for (let at = fits; at >= FEWEST; at--) {
    const isWithinWord = words[pick[at]! - 1]?.end === words[pick[at]!]!.start;
    const { pos, lower, text } = words[pick[at]!]!;
    const begins = pos === 'ADP' || pos === 'CCONJ' || pos === 'SCONJ' || MARKS.has(text);
    if (!isWithinWord && (begins || lower === 'to' || RELATIVES.has(lower)))
      return withoutHanging(words, pick.slice(0, at));
  }
  return withoutHanging(words, pick.slice(0, fits));
}

/** Fewer words say too little. */
const FEWEST = 3;

const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"']);
/** Words that only the beginning of their sentence gives a capital. */
const SMALL: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'ADV', 'NUM', 'NOUN', 'ADJ']);

const ONE_CAPITAL = /^\p{Lu}\p{Ll}+$|^A$|^THE$/u;

/** Where a sentence begins behind a quotation mark or two. */
export const firstWord = (words: readonly Word[]): number =>
  [0, 1, 2].find((i) => words[i] && words[i]!.pos !== 'PUNCT' && words[i]!.pos !== 'SPACE') ?? 0;

/** Words as they stood, with the spaces between them made one; quotation marks, of which one may be missing, are left out. */
export function textOf(words: readonly Word[], pick: Pick): string {
  let text = '';
  let end = 0;
  const first = firstWord(words);
  for (const i of pick) {
    const word = words[i]!;
    if (QUOTES.has(word.text)) continue;
    const written = i === first && SMALL.has(word.pos) && ONE_CAPITAL.test(word.text) ? word.lower : word.text;
    text += (text && end < word.start ? ' ' : '') + written;
    end = word.end;
  }
  return text.replace(/^[\s,;:.—–-]+|[\s,;:.—–-]+$/g, '');
}
