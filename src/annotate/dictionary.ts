// wink's dictionary of 87,000 words, read from its tables: what a word can be, what it most often is, and its lemma. wink's
// own reading of them goes by names of fields, makes arrays for each word, and adds each word that it does not know, so
// that how a sentence is read would depend on those before it.
import { core, model } from './wink-model.js';
import type { PartOfSpeech } from './word.js';

/** The index of a word in the dictionary, or UNKNOWN. */
export type Entry = number;
export const UNKNOWN: Entry = -1;

/** Tags by their number in the model. */
export const TAGS = core.features.pos.list as readonly PartOfSpeech[];
const NOUN = TAGS.indexOf('NOUN');
const PROPN = TAGS.indexOf('PROPN');

const { lexicon, xpansions, packing } = core;
const { hash, list } = core.features.lexeme;
const clusters = core.features.posClusters.list;

/** Reads one field of an entry. */
function field(name: string): (entry: Entry) => number {
  const [offset, mask, shift] = packing.layout[name]!;
  const { size } = packing;
  return (entry) => (lexicon[offset + entry * size]! & mask) >>> shift;
}
const usualTag = field('pos');
const hint = field('posHint');
const cluster = field('lexemeCID');
const lemma = field('lemma');
const stepToNormal = field('normal');
const isRespelt = field('isSpellingMapped');
const hasOneLemma = field('isSLemma');
const isBaseForm = field('isBaseForm');
const isContraction = field('isContraction');

export const entryOf = (text: string): Entry => hash[text] ?? UNKNOWN;

/** The entry of the same word in the spelling that the dictionary prefers: "organize" for "organise". */
const respelt = (entry: Entry): Entry => (isRespelt(entry) === 0 ? entry : lemma(entry));

/** The number, from 1, of the group of words that the model's corrections know this word by; 0 where they know none. */
export const hintOf = (entry: Entry): number => (entry === UNKNOWN ? 0 : hint(entry));

/** The entry of the word in lower case, in the preferred spelling. */
export function normalOf(text: string, entry: Entry): Entry {
  if (entry !== UNKNOWN) return isRespelt(entry) === 0 ? entry + stepToNormal(entry) : lemma(entry);
  const lower = entryOf(text.toLowerCase());
  return lower === UNKNOWN ? UNKNOWN : respelt(lower);
}

/** Whether the word of an entry can have that tag. */
export const canBe = (entry: Entry, tag: number): boolean => clusters[entry === UNKNOWN ? 0 : cluster(entry)]!.has(tag);

/** Whether a word of a group can be anything but a name, by the group's number. */
const common: readonly boolean[] = clusters.map((tags) => [...tags].some((tag) => tag !== PROPN));

/**
 * Whether `word` (in lower case) is a common word of English, by this dictionary, which is WordNet's for the most part:
 * "rescuers" is one, "Libreville" is not. The tagger itself takes every capital at the start of a sentence for a name.
 */
export function isCommonWord(word: string): boolean {
  const entry = entryOf(word);
  return entry !== UNKNOWN && common[cluster(entry)] === true;
}

const guess = model.featureFn(packing.config);
const guessed = {
  // A guess asks for a word in lower case alone, and whether it is known.
  lookup: (text: string) => [hash[text] ?? list.length] as const,
  intrinsicSize: () => list.length,
  posOf: usualTag,
};

/** The tag that a token most often has; of one that the dictionary lacks, a guess by its kind, its capital and its ending. */
export const usualTagOf = (text: string, entry: Entry, kind: number): number =>
  (entry === UNKNOWN ? guess.pos(text, kind, guessed) : usualTag(respelt(entry))) || NOUN;

const baseForms = {
  hasSamePOS(text: string, tag: string): boolean {
    const entry = entryOf(text);
    return (
      entry !== UNKNOWN && isContraction(entry) === 0 && isBaseForm(entry) === 1 && canBe(entry, core.pos.hash[tag]!)
    );
  },
};

/** The lemma of a token that has that tag. `normal` is as `normalOf` gives it. */
export function lemmaOf(text: string, entry: Entry, normal: Entry, tag: PartOfSpeech): string {
  if (entry !== UNKNOWN) {
    const preferred = respelt(entry);
    if (hasOneLemma(preferred) === 1) return list[lemma(preferred)]!;
  }
  return model.addons.lemmatize(normal === UNKNOWN ? text.toLowerCase() : list[normal]!, tag, baseForms);
}

/** A part of a contraction: "n't" of "don't". */
export interface Part {
  readonly text: string;
  readonly entry: Entry;
  readonly normal: Entry;
  readonly lemma: string;
  readonly tag: number;
}

/** The parts of a contraction, or null where the entry is none. */
export function partsOf(entry: Entry): readonly Part[] | null {
  if (isContraction(entry) === 0) return null;
  // A contraction has no lemma: the field holds where its parts start, and how many numbers they are.
  const packed = lemma(entry);
  const start = packed & 0x3fff;
  const parts: Part[] = [];
  for (let i = start; i < start + (packed >> 14); i += 4) {
    const part = xpansions[i]!;
    parts.push({
      text: list[part]!,
      entry: part,
      normal: xpansions[i + 1]!,
      lemma: list[xpansions[i + 2]!]!,
      tag: xpansions[i + 3]!,
    });
  }
  return parts;
}
