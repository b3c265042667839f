import type { Claim } from '../model/claim.js';
import { positionAt } from '../model/position.js';
import type { Lookup } from './compare/comparison.js';
import { wordsOf } from './compare/comparison.js';

/** Characters of a reading in a message; the report shows all of it. */
const LONGEST = 90;

/** What a message is written from. */
export interface Readers extends Lookup {
  /** Ids of the sources that stand already; empty where all are equals. */
  readonly accepted: readonly string[];
}

/** A rule's message with its two blanks filled in. */
export function messageOf(template: string, topic: string, claims: readonly Claim[], readers: Readers): string {
  const readings = readers.accepted.length > 0 ? gateText(claims, readers) : readingsText(claims, readers);
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

/**
 * For the gate, what is new and where, then what stands already and where:
 * "new.txt says 149 (new.txt:3:14); accepted old.txt says 94 (old.txt:1:20)".
 */
function gateText(claims: readonly Claim[], readers: Readers): string {
  const stands = new Set(readers.accepted);
  const groups = new Map<string, { claim: Claim; places: string[] }>();
  for (const claim of claims) {
    const key = `${claim.source}\t${readingWords(claim, readers)}`;
    const group = groups.get(key) ?? { claim, places: [] };
    group.places.push(placeOf(claim, readers));
    groups.set(key, group);
  }
  const told = [...groups.values()].map(({ claim, places }) => ({
    isAccepted: stands.has(claim.source),
    text: `${claim.source} says ${readingWords(claim, readers)} (${places.join(', ')})`,
  }));
  const fresh = told.filter(({ isAccepted }) => !isAccepted).map(({ text }) => text);
  const old = told.filter(({ isAccepted }) => isAccepted).map(({ text }) => `accepted ${text}`);
  return [...fresh, ...old].join('; ');
}

/** `path:line:column`. */
function placeOf({ source, start }: Claim, { documents }: Lookup): string {
  const document = documents.get(source);
  if (!document) return source;
  const { line, column } = positionAt(document.lineStarts, start);
  return `${source}:${line}:${column}`;
}

function readingWords(claim: Claim, lookup: Lookup): string {
  const words = wordsOf(claim, lookup);
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words;
  if (claim.kind === 'quotation') return `“${cut}”${claim.value.speaker ? ` by ${claim.value.speaker}` : ''}`;
  return 'hedge' in claim && claim.hedge ? `${claim.hedge} ${cut}` : cut;
}
