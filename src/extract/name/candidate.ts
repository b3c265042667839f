import { evenSpaces } from '../../annotate/characters.js';
import { isFirstName, isOrganisationName, isPlaceName } from '../../annotate/name-lexicon.js';
import { SAYING_VERBS } from '../../lexicon/name-words.js';
import { EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_NOUNS } from '../../lexicon/organisation-words.js';
import { PERSON_TITLES } from '../../lexicon/person-titles.js';
import { PEOPLE_BY_ORIGIN } from '../../lexicon/place-ties.js';
import {
  COMPASS_WORDS,
  LOCATIVE_PREPOSITIONS,
  LONG_STATES,
  PLACE_HEADS,
  PLACE_NOUNS_BEHIND,
  PLACE_OPENERS,
  STATES_BEHIND_TOWNS,
  STREET_WORDS,
  STRONG_LOCATIVES,
} from '../../lexicon/place-words.js';
import { ROLE_NOUNS } from '../../lexicon/roles.js';
import type { Span } from '../../model/span.js';
import { roleOf } from './name-role.js';
import { placeRelationOf } from './place-relation.js';
import type { Reading, Run } from './reading.js';
import type { Piece } from './split-run.js';
import { bare, type Token } from './tokens.js';

/** A name before it is decided whether it is a place's. */
export interface Candidate extends Span {
  /** As written, white space folded. */
  readonly name: string;
  /** What speaks for a place; the document's mentions of one name are added up. */
  readonly place: number;
  /** What speaks for a person, an organisation or a thing. */
  readonly other: number;
  readonly role: string | null;
  readonly relation: string | null;
  /** Why, in words a person can follow. */
  readonly clues: readonly string[];
}

/** What may stand behind a shop's name and is nothing that it owns. */
const OWNS_NOTHING = new Set([
  'at',
  'in',
  'on',
  'near',
  'and',
  'or',
  'when',
  'where',
  'while',
  'after',
  'before',
  'was',
  'is',
  'as',
  'by',
  'for',
  'with',
]);

type Clue = readonly [weight: number, words: string];

/** A piece of a run as a candidate: its span grown to what belongs to it, the clues for what it names, its role. */
export function candidateOf(reading: Reading, piece: Piece): Candidate {
  const { text, tokens } = reading;
  const from = addressFrom(tokens, compassFrom(tokens, piece.from, piece.to), piece.to);
  const to = stateTo(tokens, piece);
  const start = tokens[from]!.start;
  const end = brandEnd(tokens, piece, to);
  const grown = { from, to };
  const place = placeClues(tokens, piece, grown);
  // A rank tells less than the office beside it: "the army's spokesman, Colonel Oumarou Sabo".
  const rank = piece.title === null || PERSON_TITLES.has(piece.title);
  const stated = rank ? (roleOf(reading, piece) ?? piece.title) : piece.title;
  const other = [...otherClues(tokens, piece), ...roleClues(stated)];
  const sum = (clues: readonly Clue[]) => clues.reduce((total, [weight]) => total + weight, 0);
  return {
    start,
    end,
    name: evenSpaces(text.slice(start, end)),
    place: sum(place),
    other: sum(other),
    role: stated,
    relation: placeRelationOf(tokens, from),
    clues: [...place, ...other].map(([, words]) => words),
  };
}

/** A role beside a name speaks for a person or a body; "village" and "barracks" do not. */
function roleClues(role: string | null): readonly Clue[] {
  if (role === null) return [];
  const noun = role.replace(/ (?:of|for) .*$/, '').replace(/^.* /, '');
  return !PLACE_HEADS.has(noun) && !PLACE_NOUNS_BEHIND.has(noun) ? [[2.5, `beside «${role}»`]] : [];
}

/** "Macy's at the mall": an owner that owns nothing here is the name of a shop. */
function brandEnd(tokens: readonly Token[], { from, to, person }: Piece, end: number): number {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  const ownsNothing = !next || /^[.,;)]$/.test(next.text) || (next.shape === 'lower' && OWNS_NOTHING.has(next.lower));
  const shop =
    end === to &&
    !person &&
    to - from === 1 &&
    !isPlaceName(last.lower) &&
    /^(?:at|inside|outside|near|the)$/.test(tokens[from - 1]?.lower ?? '');
  return shop && ownsNothing ? last.genitive : last.end;
}

/** "west Shreveport": the direction in lower case belongs to the place. */
function compassFrom(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  const place = isPlaceName(wordsOf(tokens, from, to)) || STRONG_LOCATIVES.has(tokens[from - 2]?.lower ?? '');
  return before?.shape === 'lower' && COMPASS_WORDS.has(before.lower) && before.lower !== 'mid' && place
    ? from - 1
    : from;
}

/** "21 Alder Farm Road", "the 4100 block of Alder Street". */
function addressFrom(tokens: readonly Token[], from: number, to: number): number {
  if (!STREET_WORDS.has(bare(tokens[to - 1]!)) && tokens[from - 2]?.lower !== 'block') return from;
  const isNumber = (token: Token | undefined) => token !== undefined && /^\d{1,5}[a-z]?$/i.test(token.text);
  if (isNumber(tokens[from - 1])) return from - 1;
  const block = tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'block';
  return block && isNumber(tokens[from - 3]) ? from - 3 : from;
}

/** "Columbus, Ohio", "Alturas, Calif." */
function stateTo(tokens: readonly Token[], { from, to, person }: Piece): number {
  if (person || tokens[to]?.text !== ',') return to;
  if (to - from > 1 && isFirstName(tokens[from]!.lower) && !PLACE_HEADS.has(tokens[to - 1]!.lower)) return to;
  const one = tokens[to + 1];
  if (!one || one.shape === 'lower' || one.shape === 'mark') return to;
  const two = tokens[to + 2];
  if (two && LONG_STATES.has(`${one.lower} ${two.lower}`)) return to + 3;
  const word = one.lower.replace(/\./g, '');
  const short = word.length === 2 && one.shape !== 'caps' && !one.text.includes('.');
  return STATES_BEHIND_TOWNS.has(word) && !short && !/^\p{Lu}/u.test(behind(tokens, to + 2)) ? to + 2 : to;
}

const behind = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

function placeClues(tokens: readonly Token[], piece: Piece, grown: Run): readonly Clue[] {
  return [
    ...wordingClues(tokens, piece, grown),
    ...(piece.person ? [] : prepositionClues(tokens, grown)),
    ...surroundingClues(tokens, piece, grown),
  ];
}

/** "Joost van Dam" is nobody's dam. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'ter', 'ten']);

/** What the name's own words say. */
function wordingClues(tokens: readonly Token[], { from, to, person }: Piece, grown: Run): readonly Clue[] {
  const clues: Clue[] = [];
  const [first, last] = [bare(tokens[from]!), bare(tokens[to - 1]!)];
  if (isPlaceName(wordsOf(tokens, from, to))) clues.push([4, 'known as a place']);
  if (to - from > 1 && PLACE_HEADS.has(last) && !SURNAME_PARTICLES.has(tokens[to - 2]!.text))
    clues.push([3, `ends in «${last}»`]);
  if (to - from > 1 && PLACE_OPENERS.has(first) && !person) clues.push([2, `opens with «${first}»`]);
  if (grown.to > to || grown.from < from) clues.push([4, 'address, direction or state beside it']);
  return clues;
}

const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
const BOUND_FOR = /^(?:bound|head(?:ed|ing|s)?|sail(?:ed|ing)|left|leaving|leaves|depart(?:ed|ing)|destined)$/;
const REACH_OF_RIVER = /^(?:lower|upper|middle|nearby|neighbou?ring)$/;

function prepositionClues(tokens: readonly Token[], grown: Run): readonly Clue[] {
  const narrowed = REACH_OF_RIVER.test(tokens[grown.from - 1]?.lower ?? '') ? grown.from - 1 : grown.from;
  const article = ARTICLE.test(tokens[narrowed - 1]?.lower ?? '');
  const at = narrowed - (article ? 2 : 1);
  const word = tokens[at]?.lower ?? '';
  if (STRONG_LOCATIVES.has(word)) return [[article ? 1 : 2, `behind «${word}»`]];
  if (word === 'at') return [[1.5, 'behind «at»']];
  if (word === 'for' && BOUND_FOR.test(tokens[at - 1]?.lower ?? '')) return [[2, 'behind «bound for»']];
  if (word === 'from' || word === 'to') return [[0.6, `behind «${word}»`]];
  if (LOCATIVE_PREPOSITIONS.has(word)) return [[0.4, `behind «${word}»`]];
  return word === 'of' && PLACE_HEADS.has(tokens[at - 1]?.lower ?? '') ? [[3, 'behind a noun for a place']] : [];
}

function surroundingClues(tokens: readonly Token[], { to }: Piece, grown: Run): readonly Clue[] {
  const clues: Clue[] = [];
  const noun = tokens[grown.from - 2]?.lower ?? '';
  const apposed = tokens[grown.from - 1]?.text === ',' && /^(?:capital|town|city|village|port|airport)$/.test(noun);
  if (apposed) clues.push([3, `beside «${noun}»`]);
  const next = tokens[to];
  if (next?.shape === 'lower' && PLACE_NOUNS_BEHIND.has(next.lower)) clues.push([1.5, `before «${next.lower}»`]);
  const region = next?.text === ',' && tokens[to + 1]?.shape !== 'lower' && isPlaceName(tokens[to + 1]?.lower ?? '');
  if (region) clues.push([2, 'before the region it lies in']);
  if (isDateline(tokens, grown)) clues.push([4, 'opens a dateline']);
  return clues;
}

/** "KENDARI, Indonesia — ", "Berlin (DNA) - ". */
function isDateline(tokens: readonly Token[], { from, to }: Run): boolean {
  if (from > 0) return false;
  for (let i = to; i < Math.min(to + 14, tokens.length); i++) {
    if (/^[—–-]$/.test(tokens[i]!.text)) return i === to || tokens[i - 1]!.text === ')' || tokens[0]!.shape === 'caps';
    if (tokens[i]!.shape === 'lower' || tokens[i]!.text === '.') return false;
  }
  return false;
}

function otherClues(tokens: readonly Token[], { from, to, person }: Piece): readonly Clue[] {
  const clues: Clue[] = [];
  const last = tokens[to - 1]!.lower;
  const before = tokens[from - 1];
  const next = tokens[to];
  const whole = wordsOf(tokens, from, to);
  // "Mr Pelham" is no town: what is as common as "Mr" stays outside the name.
  if (person || (before && before.shape !== 'lower' && PERSON_TITLES.has(bare(before))))
    clues.push([6, 'behind a title']);
  if (to - from > 1 && isFirstName(tokens[from]!.lower) && !PLACE_HEADS.has(last))
    clues.push([3, 'opens with a first name']);
  if (to - from > 2 && SURNAME_PARTICLES.has(tokens[to - 2]!.text)) clues.push([3, 'a surname’s particle in it']);
  if (next?.text === ',' && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') && /^[,.]$/.test(behind(tokens, to + 2)))
    clues.push([4, 'an age behind it']);
  if (before && (SAYING_VERBS.has(before.lower) || /-year-old$/.test(before.lower)))
    clues.push([3, `behind «${before.lower}»`]);
  if (next && SAYING_VERBS.has(next.lower)) clues.push([1.5, `before «${next.lower}»`]);
  const who = next?.lower === 'who' || (next?.text === ',' && /^(?:who|whose)$/.test(behind(tokens, to + 1)));
  if (who && !isWhereSomebodyIsFrom(tokens, from)) clues.push([4, 'before «who»']);
  if (ORGANISATION_HEADS.has(last) && !(PLACE_HEADS.has(last) && to - from > 1)) clues.push([4, `ends in «${last}»`]);
  if (EVENT_HEADS.has(last)) clues.push([3, `ends in «${last}»`]);
  if (isOrganisationName(whole)) clues.push([4, 'known as an organisation']);
  if (before?.shape === 'lower' && ORGANISATION_NOUNS.has(before.lower) && !PLACE_HEADS.has(before.lower))
    clues.push([3, `beside «${before.lower}»`]);
  if (tokens[to - 1]!.shape === 'caps' && to - from === 1 && !tokens[from]!.text.includes('.'))
    clues.push([1, 'an acronym']);
  return clues;
}

/** "The baker from Ostrów, who opened it": the baker did. */
function isWhereSomebodyIsFrom(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2]?.lower ?? '';
  return tokens[from - 1]?.lower === 'from' && (ROLE_NOUNS.has(noun) || PEOPLE_BY_ORIGIN.has(noun));
}
