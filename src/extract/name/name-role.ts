import { SAYING_VERBS } from '../../lexicon/name-words.js';
import { ORGANISATION_NOUNS } from '../../lexicon/organisation-words.js';
import { PERSON_TITLES } from '../../lexicon/person-titles.js';
import { LOCATIVE_PREPOSITIONS, PLACE_NOUNS_BEHIND } from '../../lexicon/place-words.js';
import { ROLE_NOUNS } from '../../lexicon/roles.js';
import type { Reading } from './reading.js';
import type { Piece } from './split-run.js';
import { bare, isCapital, type Token } from './tokens.js';

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'one',
  'another',
  'this',
  'that',
]);
/** Where a role's phrase ends, whichever side it is read from. */
const BREAKS = new Set(
  'and or but who whom whose which that when where while as if because said told was is were are has had have been be will would by with from after before since during until than then not in on at for to about against into over under between near'.split(
    ' ',
  ),
);
const isNoun = (word: string): boolean => ROLE_NOUNS.has(word) || ORGANISATION_NOUNS.has(word);

/** The role or thing stated right beside a name, in lower case: "the captain, Hasanuddin", "Irena Podlesnik, leader of …". */
export function roleOf({ tokens }: Reading, piece: Piece): string | null {
  let from = piece.from;
  while (from > 0 && PERSON_TITLES.has(bare(tokens[from - 1]!))) from--;
  return roleBefore(tokens, from) ?? roleBehind(tokens, piece.to) ?? kindBehind(tokens, piece);
}

/** "public prosecutor Hadji Bakari", "the hospital's chief medical officer, Niamh Costigan", "head of research, Ingvild Lie". */
function roleBefore(tokens: readonly Token[], from: number): string | null {
  const comma = tokens[from - 1]?.text === ',';
  const last = comma ? from - 2 : from - 1;
  const head = tokens[last];
  if (head?.shape !== 'lower') return null;
  const first = phraseStart(tokens, last);
  if (first > last) return null;
  const phrase = tokens.slice(first, last + 1);
  const of = phrase.findIndex(({ lower }) => lower === 'of');
  const noun = of > 0 ? phrase[of - 1]! : head;
  return isNoun(noun.lower) ? phraseText(phrase) : null;
}

/** The first of up to six words in front that belong to one phrase with the word at `last`. */
function phraseStart(tokens: readonly Token[], last: number): number {
  let first = last + 1;
  while (first > 0 && last - first < 5) {
    const token = tokens[first - 1]!;
    if (token.shape !== 'lower' || token.genitive !== token.end) break;
    if (DETERMINERS.has(token.lower) && tokens[first - 2]?.lower !== 'of') break;
    if (BREAKS.has(token.lower) || SAYING_VERBS.has(token.lower) || LOCATIVE_PREPOSITIONS.has(token.lower)) break;
    first--;
  }
  while (first <= last && /^(?:of|the)$/.test(tokens[first]!.lower)) first++;
  return first;
}

/** "Hadji Bakari, the public prosecutor,", "Keïta, 60, Mali's president,", "Priyanka Wexler, chief economist at Laurentide". */
function roleBehind(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== ',') return null;
  let at = to + 1;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  for (let skipped = 0; skipped < 4 && (DETERMINERS.has(tokens[at]?.lower ?? '') || isCapital(tokens[at])); skipped++)
    at++;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.shape !== 'lower' || BREAKS.has(token.lower) || SAYING_VERBS.has(token.lower)) return null;
    if (!isNoun(token.lower) || isNoun(tokens[i + 1]?.lower ?? '')) continue;
    const end = complementEnd(tokens, i + 1);
    // "In Ostrów, the spokesman said": the comma ends what he said.
    return SAYING_VERBS.has(tokens[end]?.lower ?? '') ? null : phraseText(tokens.slice(at, end));
  }
  return null;
}

/** Behind a role: "of Phivolcs", "for home affairs", "of the Union of Miners". */
function complementEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (end < at + 6 && end < tokens.length) {
    const token = tokens[end]!;
    if (token.shape === 'mark' || BREAKS.has(token.lower) || SAYING_VERBS.has(token.lower)) break;
    end++;
  }
  return end;
}

/** "the Bois des Ours wildlife park", "IFA fair": the noun for what it is, behind it in lower case. */
function kindBehind(tokens: readonly Token[], { to, person }: Piece): string | null {
  const last = tokens[to - 1]!;
  if (person || last.genitive !== last.end) return null;
  for (let i = to; i < to + 2; i++) {
    const token = tokens[i];
    if (token?.shape !== 'lower') return null;
    if (PLACE_NOUNS_BEHIND.has(token.lower)) return phraseText(tokens.slice(to, i + 1));
  }
  return null;
}

const phraseText = (tokens: readonly Token[]): string =>
  tokens.map(({ lower, genitive, end }) => (genitive > end ? `${lower}'s` : lower)).join(' ');
