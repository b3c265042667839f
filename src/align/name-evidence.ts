import type { Claim, NameMention } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import { spellingNearness } from './spelling.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';

/** Evidence from two names themselves: one spelling, a short form of the other, or nearly one spelling. */
export function nameEvidence(a: Claim & NameMention, b: Claim & NameMention, words: StoryWords): Evidence {
  const x = words.of(a).name;
  const y = words.of(b).name;
  const same = x === y;
  const left = x.split(' ');
  const right = y.split(' ');
  const contained = !same && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
  const roles = nearness(words.of(a).role, words.of(b).role, words);
  return {
    equal: same ? 1 : 0,
    contained: contained ? 1 : 0,
    spelling: same || contained ? 0 : spellingNearness(x, y),
    role: roles,
    sameKind: a.kind === b.kind ? 1 : 0,
  };
}
