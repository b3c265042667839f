import winkModel from 'wink-eng-lite-web-model';

/** Where a field of an entry stands: which of its 32-bit numbers, and the bits of it. */
type Field = readonly [offset: number, mask: number, shift: number];

/** The dictionary: an entry's index by its text, and what is packed for each entry. */
interface Core {
  readonly lexicon: Uint32Array;
  /** The parts of "don't" and the like, four numbers for each: entry, normal form, lemma and tag. */
  readonly xpansions: Uint32Array;
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<string, Field>>;
    readonly config: unknown;
  };
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] };
    readonly pos: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  /** Kinds of tokens, by name: "word", "number", "punctuation". */
  readonly tcat: { readonly hash: Readonly<Record<string, number>> };
  /** The expressions that split text into tokens. */
  readonly trex: unknown;
  readonly preserve: unknown;
}

/** What a rule of the model asks of the dictionary to guess the tag of a word that is not in it. */
export interface TagLookup {
  lookup(text: string): readonly [number];
  intrinsicSize(): number;
  posOf(entry: number): number;
}

/** What the model's lemmatiser asks: whether a word is a base form of the dictionary and can have that tag. */
export interface BaseForms {
  hasSamePOS(text: string, tag: string): boolean;
}

/** The part of wink's model that we read; its own types tell nothing of it. */
interface WinkModel {
  core(): Core;
  pos(): { readonly machines: readonly string[] };
  featureFn(config: unknown): { pos(text: string, kind: number, dictionary: TagLookup): number };
  readonly addons: { lemmatize(text: string, tag: string, dictionary: BaseForms): string };
}

export const model = winkModel as unknown as WinkModel;

/** The tables, unpacked once for all who read them: it takes a tenth of a second. */
export const core = model.core();
