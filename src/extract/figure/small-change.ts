import { readDigits, readWords } from './number-grammar.js';
import { after, matchAt, type NumberExpression } from './reading.js';

const GAP = /(\s{1,3}and)?\s{1,3}/iy;
const COIN = /\s{1,3}(?:cents?|pence|pennies|p|c)(?![\p{L}\d])/iuy;
/** What may follow a number that counts nothing of its own: "five euros fifty a head", not "five euros fifty years ago". */
const NOTHING_COUNTED =
  /^(?:[.,;:!?)\]”"’–—]|\s*$|\s{1,3}(?:an?|per|each|for|to|in|and|at|on|or|is|was|but|with|if|more|less|extra|when|by|from|apiece|the|off|instead|deep|tall|high|wide|long|across|down|above|below|–|—)(?![\p{L}\d]))/iu;

/**
 * The coins told after an amount in words ("five euros fifty", "two dollars and 35 cents"), and where they end; null where
 * none are. So are centimetres told: "two metres forty deep".
 */
export function smallChange(
  text: string,
  amount: NumberExpression,
  end: number,
): { readonly end: number; readonly hundredths: number } | null {
  if (amount.multiplier > 1 || amount.low !== amount.high || !Number.isInteger(amount.low)) return null;
  const gap = matchAt(GAP, text, end);
  if (!gap) return null;
  const start = end + gap[0].length;
  const coins = /\d/.test(text[start] ?? '') ? readDigits(text, start, false) : readWords(text, start);
  if (!coins || coins.low !== coins.high || coins.multiplier > 1 || !Number.isInteger(coins.low)) return null;
  if (coins.low < 1 || coins.low > 99) return null;
  const named = matchAt(COIN, text, coins.end);
  if (named) return { end: coins.end + named[0].length, hundredths: coins.low };
  const bare = !gap[1] && coins.low >= 10 && NOTHING_COUNTED.test(after(text, coins.end, 12));
  return bare ? { end: coins.end, hundredths: coins.low } : null;
}
