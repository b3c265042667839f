import { createRequire } from 'node:module';
import { type Entry, entryOf, normalOf, partsOf, UNKNOWN, usualTagOf } from './dictionary.js';
import { core } from './wink-model.js';

/** A piece of a sentence that gets a tag of its own: a word, a mark, or a part of a contraction. */
export interface Token {
  readonly text: string;
  readonly entry: Entry;
  readonly normal: Entry;
  /** What it most often is. */
  readonly tag: number;
  /** The lemma of a part of a contraction, whose tag stands whatever is around it; else null. */
  readonly lemma: string | null;
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

function tokenOf(text: string, kind: number): Token {
  const entry = entryOf(text);
  return { text, entry, normal: normalOf(text, entry), tag: usualTagOf(text, entry, kind), lemma: null };
}

/** Adds the token, or the parts of the contraction, that the dictionary has under this text. */
function addKnown(tokens: Token[], text: string, entry: Entry): void {
  const parts = partsOf(entry);
  if (parts) tokens.push(...parts);
  else tokens.push({ text, entry, normal: normalOf(text, entry), tag: usualTagOf(text, entry, WORD), lemma: null });
}

const receiverOf = (tokens: Token[]): Receiver => ({
  _addToken: (text, kind) => tokens.push(tokenOf(text, kind)),
  _addTokenIfInCache(text) {
    const entry = entryOf(text);
    if (entry === UNKNOWN) return 0;
    addKnown(tokens, text, entry);
    return 1;
  },
  isLexeme: (text) => entryOf(text) !== UNKNOWN,
});

/** The marks that wink's tokenizer parts from the letters before them without a further look. */
const CLOSING = `’”")]}….,!;?/:`;
/** Letters, with at most one such mark behind two or more. */
const PLAIN = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]+(?:(?<=..)[’”")\]}….,!;?/:])?$/i;

/** Adds the tokens of a run of characters without a space; most runs are plain enough to do without the tokenizer. */
function addRun(tokens: Token[], run: string): void {
  const entry = entryOf(run);
  if (entry !== UNKNOWN) addKnown(tokens, run, entry);
  else if (!PLAIN.test(run)) tokenize(receiverOf(tokens), run);
  else if (CLOSING.includes(run.at(-1)!))
    tokens.push(tokenOf(run.slice(0, -1), WORD), tokenOf(run.at(-1)!, PUNCTUATION));
  else tokens.push(tokenOf(run, WORD));
}

/** The tokens of a text whose only white space are plain spaces, as wink's tokenizer would split it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) addRun(tokens, text.slice(start, end));
    start = end + 1;
  }
  return tokens;
}
