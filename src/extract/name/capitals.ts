import { isCommonWord } from '../../annotate/dictionary.js';
import { isFirstName, isLastName, isPlaceName } from '../../annotate/name-lexicon.js';
import { isCapital, isNeverName, type Token } from './tokens.js';

/** How often the words of a document stand in lower case and, where a capital means something, with one. */
export interface Recurrence {
  readonly lower: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
  /** Capitalised words with the number right behind them: "slate 2". */
  readonly numbered: ReadonlyMap<string, number>;
  /** Capitalised words that follow each other: "cascade mall". */
  readonly pairs: ReadonlySet<string>;
}

/** Counts words of sentences that are no headings; the capital at a sentence's start is not counted. */
export function recurrenceOf(sentences: readonly (readonly Token[])[]): Recurrence {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const numbered = new Map<string, number>();
  const pairs = new Set<string>();
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.shape === 'lower') count(lower, token.lower);
      else if (isCapital(token) && !token.initial) {
        count(capital, token.lower);
        if (isCapital(tokens[i - 1])) pairs.add(`${tokens[i - 1]!.lower} ${token.lower}`);
      } else if (token.shape === 'number' && isCapital(tokens[i - 1]))
        count(numbered, `${tokens[i - 1]!.lower} ${token.text}`);
    }
  }
  return { lower, capital, numbered, pairs };
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Whether nearly every word that could be lower case has a capital, so that capitals say little: a title, or all capitals. */
export function isHeading(tokens: readonly Token[]): boolean {
  let words = 0;
  const capitals: Token[] = [];
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number' || token.lower.length < 4) continue;
    words++;
    if (isCapital(token)) capitals.push(token);
  }
  const share = tokens.at(-1)?.text === '.' ? 1 : 0.7;
  if (words < 4 || capitals.length < share * words) return false;
  return capitals.filter(({ lower }) => isCommonWord(lower)).length >= 0.35 * words;
}

/** Whether a capital that position or a heading explains (the first word of a sentence) is a name's all the same. */
export function isNameDespitePosition(token: Token, seen: Recurrence, inCompany: boolean): boolean {
  if (isNeverName(token)) return false;
  if (token.shape === 'caps' && token.text.length <= 5 && !isCommonWord(token.lower)) return true;
  const capital = seen.capital.get(token.lower) ?? 0;
  const lower = seen.lower.get(token.lower) ?? 0;
  if (capital > lower) return true;
  if (lower > 0 && !inCompany) return false;
  if (isCommonWord(token.lower)) return inCompany && !/(?:ing|ed|ly)$/.test(token.lower);
  return (
    isFirstName(token.lower) || isPlaceName(token.lower) || isLastName(token.lower) || !looksInflected(token.lower)
  );
}

/** Words that no dictionary lists whole: "non-payment", "resettling", "cryptocurrencies". */
const looksInflected = (word: string): boolean =>
  /(?:ing|ings|edly|ology|ologists?|isation|ization|isations|izations|ness|less|ers|ments?|ships?|ists|workers|holders|goers|makers)$/.test(
    word,
  ) ||
  (word.includes('-') && word.split('-').every((part) => isCommonWord(part)));
