import { createRequire } from 'node:module';
import { type Entry, entryOf, hintOf, normalOf, type Part, partsOf, UNKNOWN, usualTagOf } from './dictionary.js';
import { core } from './wink-model.js';
import type { Reading } from './word.js';

/** A piece of a sentence that gets a tag of its own: a word, a mark, or a part of a contraction. */
export interface Token {
  readonly text: string;
  readonly entry: Entry;
  readonly normal: Entry;
  /** The group of words that corrections know it by. */
  readonly hint: number;
  /** What it most often is. */
  readonly tag: number;
  /** The lemma of a part of a contraction, whose tag stands whatever is around it; else null. */
  readonly lemma: string | null;
  /** What it is under each tag, filled in by the tagger as it is asked. */
  readonly readings: (Reading | undefined)[];
}

/** What wink's tokenizer hands its tokens to. */
interface Receiver {
  _addToken(text: string, kind: number): void;
  /** Gives 0 where the dictionary lacks the text. */
  _addTokenIfInCache(text: string): number;
  isLexeme(text: string): boolean;
}
type Tokenize = (receiver: Receiver, text: string) => void;

// wink-nlp gives its tokenizer to nobody, only whole documents that it has tagged.
const require = createRequire(import.meta.url);
const compileExpressions = require('wink-nlp/src/compile-trex.js') as (expressions: unknown) => unknown;
const makeTokenizer = require('wink-nlp/src/tokenizer.js') as (
  expressions: unknown,
  kinds: unknown,
  preserve: unknown,
) => Tokenize;
const tokenize = makeTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve);

const { word: WORD, punctuation: PUNCTUATION } = core.tcat.hash as { word: number; punctuation: number };

function tokenOf(text: string, entry: Entry, kind: number): Token {
  const tag = usualTagOf(text, entry, kind);
  return { text, entry, normal: normalOf(text, entry), hint: hintOf(entry), tag, lemma: null, readings: [] };
}

const partToken = ({ text, entry, normal, tag, lemma }: Part): Token => ({
  text,
  entry,
  normal,
  hint: hintOf(entry),
  tag,
  lemma,
  readings: [],
});

/** The token, or the parts of the contraction, that the dictionary has under this text. */
const knownTokens = (text: string, entry: Entry): readonly Token[] =>
  partsOf(entry)?.map(partToken) ?? [tokenOf(text, entry, WORD)];

const receiverOf = (tokens: Token[]): Receiver => ({
  _addToken: (text, kind) => tokens.push(tokenOf(text, entryOf(text), kind)),
  _addTokenIfInCache(text) {
    const entry = entryOf(text);
    if (entry === UNKNOWN) return 0;
    tokens.push(...knownTokens(text, entry));
    return 1;
  },
  isLexeme: (text) => entryOf(text) !== UNKNOWN,
});

/** The marks that wink's tokenizer parts from the letters before them without a further look. */
const CLOSING = `’”")]}….,!;?/:`;
/** Letters, with at most one such mark behind two or more. */
const PLAIN = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]+(?:(?<=..)[’”")\]}….,!;?/:])?$/i;

/** The tokens of a run of characters without a space; most runs are plain enough to do without the tokenizer. */
function split(run: string): readonly Token[] {
  const entry = entryOf(run);
  if (entry !== UNKNOWN) return knownTokens(run, entry);
  if (!PLAIN.test(run)) {
    const tokens: Token[] = [];
    tokenize(receiverOf(tokens), run);
    return tokens;
  }
  const mark = run.at(-1)!;
  if (!CLOSING.includes(mark)) return [tokenOf(run, UNKNOWN, WORD)];
  const word = run.slice(0, -1);
  return [tokenOf(word, entryOf(word), WORD), tokenOf(mark, entryOf(mark), PUNCTUATION)];
}

/**
 * The tokens of the runs met of late, as most words come again and again, and wink's tables are of a size that is slow to
 * look around in. What a run is split into rests on nothing but the run.
 */
const met = new Map<string, readonly Token[]>();
/** So many are kept, of some 300 bytes each. */
const MOST_KEPT = 20_000;
/** V8 cuts a longer piece out of a text by holding on to the whole text, which must not stay in memory. */
const LONGEST_KEPT = 12;

function tokensOfRun(run: string): readonly Token[] {
  const before = met.get(run);
  if (before) return before;
  const tokens = split(run);
  if (run.length <= LONGEST_KEPT) {
    if (met.size >= MOST_KEPT) met.clear();
    met.set(run, tokens);
  }
  return tokens;
}

/** A longer run is read in pieces: nobody writes one, and wink's tokenizer takes the square of its length. */
const LONGEST_RUN = 200;

/** The tokens of a text whose only white space are plain spaces, as wink's tokenizer would split it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = Math.min(space < 0 ? text.length : space, start + LONGEST_RUN);
    if (end > start) for (const token of tokensOfRun(text.slice(start, end))) tokens.push(token);
    start = end === space ? end + 1 : end;
  }
  return tokens;
}
