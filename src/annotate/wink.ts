import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** The tables of wink's model that say which parts of speech a word of its dictionary can be. */
export interface WinkTables {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly features: {
    readonly lexeme: {
      readonly hash: Record<string, number>;
      readonly list: string[];
      index: number;
      readonly intrinsicSize: number;
    };
    readonly pos: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

/** What wink's model works out of a word that its dictionary lacks; `pos` comes last, and alone looks the word up. */
interface WordFeatures {
  prefix(word: string): string;
  suffix(word: string): string;
  shape(word: string): string;
  pos(word: string, category: number, cache: unknown): number;
}

/** The tables, unpacked once for the tagger and the dictionary alike: it takes a tenth of a second. */
export const winkTables = (model as unknown as { core(): WinkTables }).core();
const { lexeme } = winkTables.features;

const featuresOf = (model as unknown as { featureFn(config: unknown): WordFeatures }).featureFn;

/**
 * wink writes this model, which we do not use, into itself as JSON each time that it is asked for it: by the tenth tagger
 * it is longer than a string can be.
 */
const entityModel = (model as unknown as { metaCER(): unknown }).metaCER();

/**
 * wink's model, on the tables already unpacked, without a memory. wink adds each word that it does not know to its
 * dictionary, and looks a whole run of letters and signs up there before it splits it: "Malachy's" would be two words,
 * or one once "Malachy's)" had been read. So a word is struck out again as soon as its features are known (wink-nlp's
 * src/cache.js, `add`), and how a sentence is read does not depend on what was read before, in it or in others.
 */
const forgetfulModel = {
  ...model,
  core: () => winkTables,
  metaCER: () => entityModel,
  featureFn: (config: unknown): WordFeatures => {
    const features = featuresOf(config);
    const pos: WordFeatures['pos'] = (word, category, cache) => {
      const tag = features.pos(word, category, cache);
      delete lexeme.hash[word];
      return tag;
    };
    // Nothing that we ask of wink reads these, and they take longer than the rest.
    const unread = () => '';
    return { ...features, prefix: unread, suffix: unread, shape: unread, pos };
  },
} as typeof model;

/** So many unknown words wink keeps the features of, some 200 bytes each, though nothing looks them up any more. */
const MOST_KEPT = 50_000;

// wink tags about ten times as fast as compromise parses, and its tags are somewhat better (src/README.md).
const newTagger = () => winkNLP(forgetfulModel, ['pos']);
let tagger: WinkMethods = newTagger();

/** wink's tagger of parts of speech. What it gives for one sentence is to be read out before it is asked for again. */
export function winkTagger(): WinkMethods {
  if (lexeme.list.length - lexeme.intrinsicSize > MOST_KEPT) {
    lexeme.list.length = lexeme.intrinsicSize;
    lexeme.index = lexeme.intrinsicSize;
    tagger = newTagger();
  }
  return tagger;
}
