import { distance } from 'fastest-levenshtein';
import type { Claim, NameMention } from '../model/claim.js';
import type { Evidence } from './evidence.js';
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

/** 1 less the share of letters to change (Levenshtein), for names about as long as each other; 0 below a half. */
function spellingNearness(x: string, y: string): number {
  const longest = Math.max(x.length, y.length);
  if (longest === 0 || longest > 60 || Math.abs(x.length - y.length) > longest / 2) return 0;
  const nearness = 1 - distance(x, y) / longest;
  return nearness >= 0.5 ? nearness : 0;
}
