import { ORDINALS } from '../../lexicon/number-words.js';
import { readDigits, readWords } from './number-grammar.js';
import { after, matchAt, type NumberExpression } from './reading.js';
import { share } from './share.js';

const IN = /\s{1,3}(?:in|out\s{1,3}of|of)(\s{1,3}(?:every|each|the(?=\s{1,3}hundred\b)))?\s{1,3}/iy;
const TIME_AFTER =
  /^[\s-]{1,3}(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|quarters?|seasons?|games?|matches|attempts?|st|nd|rd|th)\b/i;

/** What shares are told out of. */
const ROUND: ReadonlySet<number> = new Set([5, 10, 20, 50, 100, 1000]);

/** "one in five", "seven out of ten", "two of every three". */
export function readInEvery(text: string, first: NumberExpression): NumberExpression | null {
  const link = matchAt(IN, text, first.end);
  // Of a number of several words only "every" makes a share: "forty-four in every hundred".
  if (first.form !== 'word' && first.form !== 'digits' && !(first.form === 'phrase' && link?.[1])) return null;
  if (!link || (/\bof\s*$/i.test(link[0]) && !/out/i.test(link[0]) && !link[1])) return null;
  const second = numberAfter(text, first.end + link[0].length);
  if (!second || first.low >= second.low || first.low < 1) return null;
  if (
    !Number.isInteger(second.low) ||
    TIME_AFTER.test(after(text, second.end, 14)) ||
    /^[\s-]?(?:%|per\b)/.test(after(text, second.end, 6))
  )
    return null;
  const plain = /^\s{1,3}in\s/i.test(link[0]) && !link[1];
  const usual = first.low === 1 || ROUND.has(second.low) || (second.low <= 12 && first.low === second.low - 1);
  if (
    plain &&
    (!usual || (second.form === 'digits' && second.low > 1000 && !/,/.test(text.slice(second.start, second.end))))
  )
    return null;
  return share(first.start, second.end, first.low / second.low);
}

const THING_IN = /(?:\s{1,3}\p{L}[\p{Ll}-]{2,20}){1,2}?\s{1,3}(?:in|out\s{1,3}of)(\s{1,3}every)?\s{1,3}/uy;
const NO_NOUN_AFTER =
  /^(?:\s{0,3}(?:$|[.,;:)”"—–!?])|\s{1,3}(?:is|are|was|were|has|have|had|do|does|did|goes?|went|fails?|failed|ends?|gets?|got|says?|said|votes?|voted|lies?|works?|drops?|lives?|late|to|for|in|as|when|than|with|would|will|can|could|now|on|at|of|who|that|which|but|and|by|from|since|there|here|this|last)\b)/;
const HUNDRED = /(?:a\s{1,3})?hundred(?![\p{L}])/iuy;

/**
 * "one farm in five", "nine cases in 10", "85 colonies in every hundred": a share that names its things in between.
 * `isVerb` tells whether the word at an offset is a verb.
 */
export function readThingsInEvery(
  text: string,
  first: NumberExpression,
  isVerb: (at: number) => boolean,
): NumberExpression | null {
  if (first.form !== 'word' && first.form !== 'digits') return null;
  const link = matchAt(THING_IN, text, first.end);
  if (!link || TIME_AFTER.test(link[0])) return null;
  const second = numberAfter(text, first.end + link[0].length);
  if (!second || first.low < 1 || first.low >= second.low || !Number.isInteger(second.low)) return null;
  if (!ROUND.has(second.low) && !(first.low === 1 && second.low <= 100) && !link[1]) return null;
  // "two goals in five games": what a noun follows is no share.
  return NO_NOUN_AFTER.test(after(text, second.end, 14)) || isVerb(second.end + 1)
    ? share(first.start, second.end, first.low / second.low)
    : null;
}

function numberAfter(text: string, at: number): NumberExpression | null {
  const hundred = matchAt(HUNDRED, text, at);
  if (hundred) return share(at, at + hundred[0].length, 100);
  const number = /\d/.test(text[at] ?? '') ? readDigits(text, at, false) : readWords(text, at);
  return number?.form === 'vague' ? null : number;
}

const EVERY_NTH =
  /(?<=\bevery\s{1,3})(second|third|fourth|fifth|tenth)(?=\s{1,3}(?!(?:seconds?|minute|hour|day|night|morning|evening|week|month|year|decade|season|game|match|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|line|word|sentence|page)\b)[\p{Ll}-]{3,20}\b)/iuy;

/** "every second street lamp": one in two. */
export function readEveryNth(text: string, start: number): NumberExpression | null {
  const found = matchAt(EVERY_NTH, text, start);
  return found ? share(start, start + found[0].length, 1 / ORDINALS.get(found[1]!.toLowerCase())!) : null;
}
