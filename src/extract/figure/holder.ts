import type { Span } from '../../model/span.js';
import { after } from './reading.js';

const PEOPLE =
  'people|men|women|children|police|troops|staff|personnel|cattle|sheep|dead|wounded|injured|missing|aircraft|crew|lives';
const STOP =
  'of|in|on|at|to|from|by|for|with|and|or|but|who|which|that|were|was|are|is|have|has|had|been|be|will|would|could|as|than|after|before|since|while|when|more|less|other|others|times|the|a|an|its|his|her|their|during|under|over|along|across|between|among|into|against|per|via|without|within|because|if|so|then|also|out|up|down|off|later|earlier|ago|each|every|this|these|those|it|they|he|she|we';
const NOUNS = new RegExp(
  `^\\s{1,3}((?:(?!(?:${STOP})\\b)[\\p{L}][\\p{L}-]{1,24}\\s{1,3}){0,3}?(?:(?:${PEOPLE})|[\\p{L}][\\p{L}-]{1,24}[^\\W\\ds]s))(?![\\p{L}’'-])`,
  'u',
);
const STOPPED = new RegExp(`^(?:${STOP})\\b`, 'i');

/** The noun phrase right after a count, up to its first plural: "41 [French soldiers]"; null where none plainly stands there. */
export function holderAfter(text: string, at: number): Span | null {
  const found = NOUNS.exec(after(text, at, 100));
  if (!found || STOPPED.test(found[1]!)) return null;
  const start = at + found[0].length - found[1]!.length;
  return { start, end: at + found[0].length };
}
