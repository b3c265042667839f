import type { Claim } from '../model/claim.js';
import type { Lookup } from './compare/comparison.js';
import { wordsOf } from './compare/comparison.js';

/** Characters of a reading in a message; the report shows all of it. */
const LONGEST = 90;

/** A rule's message with its two blanks filled in. */
export function messageOf(template: string, topic: string, claims: readonly Claim[], lookup: Lookup): string {
  const readings = readingsText(claims, lookup);
  return template.replace(/\{(topic|readings)\}/g, (_, blank: string) => (blank === 'topic' ? topic : readings));
}

/** Each reading with the sources that have it: "94 (a.txt, c.txt) against 149 (b.txt)". */
function readingsText(claims: readonly Claim[], lookup: Lookup): string {
  const sources = new Map<string, Set<string>>();
  for (const claim of claims) {
    const words = readingWords(claim, lookup);
    sources.set(words, (sources.get(words) ?? new Set()).add(claim.source));
  }
  return [...sources].map(([words, from]) => `${words} (${[...from].join(', ')})`).join(' against ');
}

function readingWords(claim: Claim, lookup: Lookup): string {
  const words = wordsOf(claim, lookup);
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words;
  if (claim.kind === 'quotation') return `“${cut}”${claim.value.speaker ? ` by ${claim.value.speaker}` : ''}`;
  return 'hedge' in claim && claim.hedge ? `${claim.hedge} ${cut}` : cut;
}
