import { SMALL_NUMBERS, TENS_PLURALS, TIMES_WORDS, TUPLES } from '../../lexicon/number-words.js';
import { readAgeDecade } from './age.js';
import { after, alternation, before, matchAt, type NumberExpression, opensWith } from './reading.js';

const HARM =
  'hurt|injured|harmed|killed|wounded|arrested|charged|died|missing|survived|aboard|in\\s{1,3}custody|on\\s{1,3}board|trapped|seriously|badly|reported';
const NOBODY = new RegExp(
  `(?:nobody|no[\\s-]one|none)(?=(?:\\s{1,3}of\\s{1,3}(?:them|the\\s{1,3}\\p{L}{2,20}|those\\s{1,3}\\p{L}{2,20}))?(?:\\s{1,3}(?:was|were|is|are|has|have|had|been|else|yet|so|far)){0,3}\\s{1,3}(?:${HARM})\\b)`,
  'iuy',
);
const NONE_OF = /none(?=\s{1,3}of\s{1,3}(?:the|them|those|these|whom|its|his|her|their|which)\b)/iy;
const NO_THINGS =
  /no(?=\s{1,3}(?:(?:reported|other|further|serious|new|confirmed|immediate|known|major|civilian)\s{1,3}){0,2}(?:injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|survivors?|victims?|cases|abstentions?)\b)/iy;
const BOTH =
  /both(?!\s{1,3}(?:of\s{1,3}th(?:e|o)se|sides|ways|ends|hands|parties)\b)(?=\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}|them\b|whom\b|men\b|women\b|people\b|[a-z]{3,20}\s{1,3}[a-z]{3,20}s\b|[a-z]{3,20}s\b))(?![^.]{0,40}\band\b)/iy;
const PAIR =
  /an?\s{1,3}(?:(pair|couple|trio|quartet|handful)(?=\s{1,3}of\s{1,3}(?!hundred|thousand|million|billion|trillion|dozen|lakh|crore)\p{L})|(couple|trio|quartet)(?=\s{1,3}(?:died|were|was|who|in|from|had|have)\b))/iuy;
const PAIRS: Readonly<Record<string, readonly [number, number]>> = {
  pair: [2, 2],
  couple: [2, 2],
  trio: [3, 3],
  quartet: [4, 4],
  handful: [3, 6],
};
const TUPLE = new RegExp(
  `(${alternation(TUPLES.keys())})(?=\\s{1,3}(?:fatal\\s{1,3})?(?:shooting|murder|homicide|killing|stabbing|bombing|suicide\\s{1,3}bombing|explosion|blast|attack|drowning|tragedy|fatality)s?\\b)`,
  'iy',
);
const TIMES = new RegExp(`(${alternation(TIMES_WORDS.keys())})(?![\\p{L}-])`, 'iuy');
/** "Warned them three times that it was unsafe" multiplies nothing. */
const THAT_CLAUSE = String.raw`\s{1,3}(?:the|an?|it|he|she|they|we|you|i|his|her|its|their|there|this|these|those|no|nobody)\b`;
const MULTIPLE_AFTER = new RegExp(
  String.raw`^\s{1,3}(?:the|as|more|higher|larger|bigger|faster|greater|longer|less|what|that(?!${THAT_CLAUSE})|its|their|his|her|lower|smaller|over|normal|usual)\b`,
  'i',
);
/** So many characters tell whether a multiple follows. */
const MULTIPLE_REACH = 20;
const ONCE = /once\b(?!\s{1,3}(?:again|more)\b)/iy;
const FOLD = /-?fold\b/iy;
const FOLD_WORD = new RegExp(`(${alternation([...SMALL_NUMBERS.keys()].slice(2, 11))})fold\\b`, 'iy');
const TIMES_AFTER = /[\s-]{1,3}times\b/iy;
const DECADE = new RegExp(`(?:(${alternation(TENS_PLURALS.keys())})|([2-9]0)['’]?s)(?![\\p{L}\\d])`, 'iuy');
const SOMETHING = /(twenty|thirty|forty|fifty|sixty|seventy|eighty|\d0)-?somethings?\b/iy;

export interface Quantifier {
  readonly number: NumberExpression;
  readonly kind: 'count' | 'age' | 'measure';
  readonly unit: string | null;
  readonly how: string;
}

const quantifier = (
  start: number,
  end: number,
  [low, high]: readonly [number, number],
  how: string,
  rest: Partial<Quantifier> = {},
): Quantifier => ({
  number: { start, end, low, high, approximate: low !== high, form: 'vague', multiplier: 1 },
  kind: 'count',
  unit: null,
  how,
  ...rest,
});

/** Words that count without being numbers: "nobody was hurt", "both", "a pair of", "a triple shooting", "in her forties". */
export function readQuantifier(text: string, start: number): Quantifier | null {
  const none = opensWith(text, start, 'n')
    ? (matchAt(NOBODY, text, start) ?? matchAt(NONE_OF, text, start) ?? matchAt(NO_THINGS, text, start))
    : null;
  if (none) return quantifier(start, start + none[0].length, [0, 0], `«${none[0]}» is none`);
  const both = opensWith(text, start, 'b') ? matchAt(BOTH, text, start) : null;
  if (both) return quantifier(start, start + 4, [2, 2], '«both» is two');
  const pair = opensWith(text, start, 'a') ? matchAt(PAIR, text, start) : null;
  if (pair)
    return quantifier(
      start,
      start + pair[0].length,
      PAIRS[(pair[1] ?? pair[2])!.toLowerCase()]!,
      `«${pair[0]}» is ${PAIRS[(pair[1] ?? pair[2])!.toLowerCase()]!.join(' to ')}`,
    );
  if (/\d/.test(text[start]!)) return readDecade(text, start);
  const tuple = matchAt(TUPLE, text, start);
  if (tuple)
    return quantifier(
      start,
      start + tuple[0].length,
      [TUPLES.get(tuple[1]!.toLowerCase())!, TUPLES.get(tuple[1]!.toLowerCase())!],
      `«${tuple[0]}» counts the victims or events`,
    );
  return readFold(text, start) ?? readOnce(text, start) ?? readTimesWord(text, start) ?? readDecade(text, start);
}

function readFold(text: string, start: number): Quantifier | null {
  const fold = matchAt(FOLD_WORD, text, start);
  if (!fold) return null;
  const value = SMALL_NUMBERS.get(fold[1]!.toLowerCase())!;
  return quantifier(start, start + fold[0].length, [value, value], `«${fold[0]}» is ${value} times`, {
    kind: 'measure',
    unit: 'times',
  });
}

const ONCE_LEAD = /\b(?:just|only|at\sleast|more\sthan|shot|stabbed|struck|hit|fired|wounded|punched)\s$/i;

/** "shot just once", "stabbed once" */
function readOnce(text: string, start: number): Quantifier | null {
  if (!opensWith(text, start, 'o') || !matchAt(ONCE, text, start) || !ONCE_LEAD.test(before(text, start, 16)))
    return null;
  return quantifier(start, start + 4, [1, 1], '«once» is one time');
}

function readTimesWord(text: string, start: number): Quantifier | null {
  const times = matchAt(TIMES, text, start);
  if (!times) return null;
  const value = TIMES_WORDS.get(times[1]!.toLowerCase())!;
  const multiple = MULTIPLE_AFTER.test(after(text, start + times[0].length, MULTIPLE_REACH));
  const rest: Partial<Quantifier> = multiple ? { kind: 'measure', unit: 'times' } : {};
  return quantifier(start, start + times[0].length, [value, value], `«${times[0]}» is ${value} times`, rest);
}

function readDecade(text: string, start: number): Quantifier | null {
  const some = matchAt(SOMETHING, text, start);
  if (some) {
    const tens = SMALL_NUMBERS.get(some[1]!.toLowerCase()) ?? Number(some[1]);
    return quantifier(start, start + some[0].length, [tens, tens + 9], `«${some[0]}» is ${tens} to ${tens + 9}`, {
      kind: 'age',
      unit: 'year',
    });
  }
  const found = matchAt(DECADE, text, start);
  if (!found) return null;
  const band = readAgeDecade(text, start, found[1] ? TENS_PLURALS.get(found[1].toLowerCase())! : Number(found[2]));
  if (!band) return null;
  return quantifier(
    start,
    start + found[0].length,
    [band.low, band.high],
    `«${before(text, start + found[0].length, 16)}» is ${band.low} to ${band.high}`,
    { kind: 'age', unit: 'year' },
  );
}

/** "four times the number", "sixfold": how often, and whether it multiplies; null where a number is followed by neither. */
export function timesAfter(text: string, at: number): { readonly end: number; readonly multiple: boolean } | null {
  const fold = matchAt(FOLD, text, at);
  if (fold) return { end: at + fold[0].length, multiple: true };
  const times = matchAt(TIMES_AFTER, text, at);
  if (!times) return null;
  return {
    end: at + times[0].length,
    multiple: MULTIPLE_AFTER.test(after(text, at + times[0].length, MULTIPLE_REACH)),
  };
}
