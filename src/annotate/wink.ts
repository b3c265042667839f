import model from 'wink-eng-lite-web-model';

/** The tables of wink's model that say which parts of speech a word of its dictionary can be. */
export interface WinkTables {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

/**
 * The tables, unpacked once for the tagger and the dictionary alike: it takes a tenth of a second. The tagger adds the
 * words that it meets behind the dictionary's own, from `intrinsicSize` on.
 */
export const winkTables = (model as unknown as { core(): WinkTables }).core();

/** wink's model, on the tables already unpacked. */
export const winkModel = { ...model, core: () => winkTables } as typeof model;
