import { distance } from 'fastest-levenshtein';
import type { Claim, NameMention } from '../model/claim.js';
import { type Evidence, yes } from './evidence.js';
import { nameWords } from './names.js';
import { spellingNearness } from './spelling.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';

/** Evidence from two names themselves: one spelling, a short form of the other, or nearly one spelling. */
export function nameEvidence(a: Claim & NameMention, b: Claim & NameMention, words: StoryWords): Evidence {
  const x = words.of(a).name;
  const y = words.of(b).name;
  const same = x === y;
  const left = nameWords(a);
  const right = nameWords(b);
  const contained = !same && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
  const twoFull = !same && !contained && left.length > 1 && right.length > 1;
  const roles = nearness(words.of(a).role, words.of(b).role, words);
  return {
    equal: same ? 1 : 0,
    // Whatever else the articles tell of them, two people of one full name in one story are one.
    oneFullName: yes(same && left.length > 1 && a.kind === 'name' && b.kind === 'name'),
    contained: contained ? 1 : 0,
    spelling: same || contained ? 0 : spellingNearness(x, y),
    role: roles,
    // "Niamh Costello", "Niamh Corcoran": one person whose surname is in doubt, as a rule.
    oneFirst: yes(twoFull && left[0] === right[0]),
    // "Anna Lis", "Jan Lis": two of one family.
    otherBearer: yes(twoFull && left.at(-1) === right.at(-1) && distance(left[0]!, right[0]!) > 2),
    sameKind: a.kind === b.kind ? 1 : 0,
  };
}
