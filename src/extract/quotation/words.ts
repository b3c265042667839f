import { endOfToken, isPlain, type Joins, kindsOfUnit, LETTER, NUMBER, skipSpace } from '../../annotate/characters.js';
import { type Chunk, wholeWords } from '../../annotate/chunks.js';
import { NEVER_LAST } from '../../lexicon/abbreviations.js';
import { AUXILIARIES, CLAUSE_WORDS, DAYS_AND_MONTHS, OPENERS, PREPOSITIONS } from '../../lexicon/quotation-words.js';
import type { Span } from '../../model/span.js';

/** A word or a mark beside a quotation. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, the genitive's "'s" left out. */
  readonly lower: string;
  readonly mark: boolean;
  readonly capital: boolean;
  readonly genitive: boolean;
  /** Whether a sentence opens here. */
  readonly opens: boolean;
}

const JOINS: Joins = { anywhere: "'’&.-", betweenDigits: '' };
const MOST_INITIALS = 6;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|bin|d['’])-?\p{Lu})/u;

/** Most capitals are the first letter of a plain word. */
const hasCapital = (word: string): boolean => (word >= 'A' && word < '[') || CAPITAL.test(word);

const isGenitive = (word: string): boolean => (word.endsWith('s') || word.endsWith('S')) && /['’]s$/i.test(word);

/** "the teachers' union": an apostrophe after a plural, before the noun. */
const isGenitiveOfMany = (text: string, end: number, limit: number): boolean =>
  end + 2 < limit &&
  (text[end] === "'" || text[end] === '’') &&
  text[end - 1] === 's' &&
  text[end + 1] === ' ' &&
  /\p{Ll}/u.test(text[end + 2]!);

/** Whether a full stop after the word ends a sentence. */
function endsSentence(before: Token | undefined): boolean {
  if (!before) return true;
  if ((before.text.length < 3 && /^\p{Lu}$/u.test(before.text)) || NEVER_LAST.has(before.lower)) return false;
  return !before.text.includes('.');
}

/**
 * The words and marks of a span of `text`, in order. Most are whole words among `chunks`, those of the paragraph that
 * holds the span; none are given where more than one does.
 */
export function tokensOf(text: string, span: Span, chunks: readonly Chunk[]): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let end = span.start;
  const wordAt = wholeWords(chunks, span);
  for (let start = skipSpace(text, end, span.end); start < span.end; start = skipSpace(text, end, span.end)) {
    const whole = wordAt(start);
    if (whole) {
      end = whole.end;
      const capital = whole.plain === 'capital';
      tokens.push({ start, end, text: whole.text, lower: whole.lower, mark: false, capital, genitive: false, opens });
      opens = false;
      continue;
    }
    end = endOfToken(text, start, span.end, JOINS, MOST_INITIALS);
    const ofMany = isGenitiveOfMany(text, end, span.end);
    if (ofMany) end++;
    const word = text.slice(start, end);
    const plain = isPlain(text, start, end);
    const mark = !plain && (kindsOfUnit(word.charCodeAt(0)) & (LETTER | NUMBER)) === 0;
    const genitive = ofMany || (!plain && !mark && isGenitive(word));
    const previous = tokens.at(-1);
    tokens.push({
      start,
      end,
      text: word,
      lower: plain ? word : (ofMany ? word.slice(0, -1) : genitive ? word.slice(0, -2) : word).toLowerCase(),
      mark,
      capital: !plain && !mark && hasCapital(word),
      genitive,
      opens,
    });
    if (!mark || word === ')' || word === ',') opens = false;
    else if (word === '.') opens = endsSentence(previous);
    else if (word === '!' || word === '?') opens = true;
  }
  return tokens;
}

/** The tokens from the last sentence's start on. */
export function lastSentence(tokens: readonly Token[]): readonly Token[] {
  for (let i = tokens.length - 1; i > 0; i--) {
    if (tokens[i]!.opens && isEnd(tokens[i - 1]!)) return tokens.slice(i);
    if (i === tokens.length - 1 && isSentenceEnd(tokens, i)) return [];
  }
  return tokens.length === 1 && isEnd(tokens[0]!) ? [] : tokens;
}

const isEnd = ({ mark, text }: Token): boolean => mark && (text === '.' || text === '!' || text === '?');

function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isEnd(token) || /^[),;]$/.test(tokens[at + 1]?.text ?? '')) return false;
  return token.text !== '.' || endsSentence(tokens[at - 1]);
}

/** The tokens up to the first sentence's end. */
export function firstSentence(tokens: readonly Token[]): readonly Token[] {
  for (let i = 0; i < tokens.length; i++) if (isSentenceEnd(tokens, i)) return tokens.slice(0, i);
  return tokens;
}

/** Whether the token can be part of a name: a capital that is not just a sentence's first word, a day or a month. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token?.capital || DAYS_AND_MONTHS.has(token.lower)) return false;
  return !isSmallWord(token) && !(token.opens && OPENERS.has(token.lower));
}

/** Articles, pronouns, prepositions and the like, whatever their capital. */
export const isSmallWord = ({ lower, text }: Token): boolean =>
  SMALL.has(lower) && (text.length > 2 || text !== text.toUpperCase() || text === 'I' || text === 'A');

const SMALL: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CLAUSE_WORDS,
  ...AUXILIARIES,
  ...'the this that these those his her their its my our your a an another one some several many two three four five six both each every no few all any he she they it i we you him them me us there who'.split(
    ' ',
  ),
]);
