import { isCommonWord, isDemonym, isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
import { MORE_DEMONYMS, NAME_PARTICLES, NAME_SUFFIXES, NEVER_NAMES } from '../../lexicon/name-words.js';
import { NAMES_WITH_OF, ORGANISATION_HEADS } from '../../lexicon/organisation-words.js';
import { COMPASS_WORDS, PLACE_HEADS, STREET_WORDS } from '../../lexicon/place-words.js';
import { TITLE_ROLES } from '../../lexicon/roles.js';
import { isNameDespitePosition, type Recurrence } from './capitals.js';
import { isCapital, isNeverName, needsCompany, type Token } from './tokens.js';

/** A run of tokens that may be one name, by index: from the first to the one before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What the scanner knows of the sentence it reads. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  readonly seen: Recurrence;
  /** Whether the token lies within a date that is already read. */
  readonly isTaken: (token: Token) => boolean;
}

/** Small words that keep their capital inside a name: "Showing Up For Racial Justice". */
const INNER_CAPITALS = new Set([
  'for',
  'of',
  'and',
  'the',
  'without',
  'up',
  'in',
  'on',
  'to',
  'over',
  'against',
  'de',
  'la',
]);
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»']);
const MONTH_LIKE = new Set(['may', 'march', 'august']);
const ROAD_BEFORE_NUMBER =
  /^(?:interstate|highway|route|loop|road|hwy|freeway|autoroute|line|flight|terminal|gate|pier|district|zone|unit|block)$/;

export const isDemonymWord = (word: string): boolean =>
  MORE_DEMONYMS.has(word) ||
  isDemonym(word) ||
  (word.includes('-') && word.split('-').every((part) => MORE_DEMONYMS.has(part) || isDemonym(part)));

/** The runs of capitalised words of a sentence, with the small words that join them, in order. */
export function runsOf(reading: Reading): readonly Run[] {
  const { tokens } = reading;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!starts(reading, i)) continue;
    let to = i + 1;
    for (let next = joined(reading, i, to); next > to; next = joined(reading, i, to)) to = next;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Whether token `i` can start a name. */
function starts(reading: Reading, i: number): boolean {
  const { tokens, seen, heading } = reading;
  const token = tokens[i]!;
  if (!isCapital(token) || reading.isTaken(token)) return false;
  const next = adjacent(reading, i);
  const company = next !== undefined && isCapital(next) && !isNeverName(next) && !next.initial;
  if (COMPASS_WORDS.has(token.lower)) return company && !reading.isTaken(next!);
  if (needsCompany(token)) return company && !MONTH_LIKE.has(token.lower) && !TITLE_ROLES.has(next!.lower);
  if (token.initial || heading) return isNameDespitePosition(token, seen, company && !heading);
  if (token.lower === 'the') return company;
  return !isNeverName(token);
}

/** The token behind token `i` where nothing but white space parts them. */
function adjacent({ tokens, text }: Reading, i: number): Token | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || token.genitive !== token.end) return undefined;
  return /^[^\S\n]*\n?[^\S\n]*$/.test(text.slice(token.end, next.start)) ? next : undefined;
}

/** Where the run goes on behind `to`: the index after the next token that belongs to it, or `to` itself. */
function joined(reading: Reading, from: number, to: number): number {
  return (
    joinedByCapital(reading, to) ||
    joinedByGenitive(reading, from, to) ||
    joinedByParticle(reading, to) ||
    joinedByOf(reading, from, to) ||
    joinedByAnd(reading, from, to) ||
    joinedByNickname(reading, to) ||
    joinedBySuffix(reading, to) ||
    joinedByNumber(reading, from, to) ||
    to
  );
}

/** Whether token `i` can go on a name that has begun. */
function continues(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!isCapital(token) || reading.isTaken(token)) return false;
  if (COMPASS_WORDS.has(token.lower)) return true;
  if (needsCompany(token)) return isFirstName(reading.tokens[i - 1]!.lower) || !MONTH_LIKE.has(token.lower);
  if (INNER_CAPITALS.has(token.lower)) return isCapital(reading.tokens[i + 1]) && !isNeverName(reading.tokens[i + 1]!);
  if (reading.heading)
    return isNameDespitePosition(token, reading.seen, false) || isFirstName(reading.tokens[i - 1]!.lower);
  return !NEVER_NAMES.has(token.lower);
}

function joinedByCapital(reading: Reading, to: number): number {
  return adjacent(reading, to - 1) && continues(reading, to) ? to + 1 : 0;
}

/** "Workers' Party", "Texas Children's Hospital", "St Paul's Cathedral"; not "Mali's President" nor "London's Court". */
function joinedByGenitive(reading: Reading, from: number, to: number): number {
  const owner = reading.tokens[to - 1]!;
  const head = reading.tokens[to];
  if (owner.genitive === owner.end || !isCapital(head) || !continues(reading, to)) return 0;
  const isHead = PLACE_HEADS.has(head.lower) || ORGANISATION_HEADS.has(head.lower);
  if (!isHead || STREET_WORDS.has(head.lower) || isPlaceName(owner.lower)) return 0;
  const saint = to - from > 1 && /^(?:st\.?|saint)$/.test(reading.tokens[from]!.lower);
  return saint || isCommonWord(owner.lower) ? to + 1 : 0;
}

/** "Ursula von der Leyen", "Bois des Ours", "Johnson & Johnson". */
function joinedByParticle(reading: Reading, to: number): number {
  let i = to;
  while (i < to + 3 && adjacent(reading, i - 1) && isJoiner(reading.tokens[i]!)) i++;
  return i > to && adjacent(reading, i - 1) && continues(reading, i) ? i + 1 : 0;
}

const isJoiner = (token: Token): boolean =>
  token.text === '&' || (token.shape === 'lower' && NAME_PARTICLES.has(token.lower)) || /^d['’]$/.test(token.text);

/** "Bank of England", "Center for Strategic Studies": only behind a noun that names a body or a stretch of the earth. */
function joinedByOf(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const link = adjacent(reading, to - 1);
  if (!link || !/^(?:of|for|on|against)$/.test(link.text)) return 0;
  const head = tokens[to - 1]!.lower;
  const slogan =
    link.text === 'for' &&
    to - from > 1 &&
    tokens.slice(from, to).every(({ lower }) => isCommonWord(lower)) &&
    !TITLE_ROLES.has(head);
  const office = link.text === 'of' && /^(?:secretary|minister|director|speaker)$/.test(head);
  if (!NAMES_WITH_OF.has(head) && !slogan && !office) return 0;
  let i = to + 1;
  if (tokens[i]?.text === 'the' && adjacent(reading, i - 1)) i++;
  return adjacent(reading, i - 1) && continues(reading, i) ? i + 1 : 0;
}

/** "Strategic and International Studies", "Health and Human Services": behind the "of" of an office. */
function joinedByAnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const link = adjacent(reading, to - 1);
  if (link?.text !== 'and') return 0;
  const before = tokens[to - 1]!;
  const after = tokens[to + 1];
  if (!after || !adjacent(reading, to) || !continues(reading, to + 1)) return 0;
  const opened = tokens.slice(from, to).some(({ text }) => text === 'of' || text === 'for');
  const plain = [before, after].every(({ lower }) => isCommonWord(lower) && !isFirstName(lower));
  return opened && plain && !TITLE_ROLES.has(after.lower) ? to + 2 : 0;
}

/** D’Mio “Duck” Ingram. */
function joinedByNickname(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (!QUOTES.has(tokens[to]?.text ?? '') || tokens[to]!.start - tokens[to - 1]!.end !== 1) return 0;
  for (let close = to + 2; close <= to + 4; close++) {
    if (!QUOTES.has(tokens[close]?.text ?? '')) continue;
    const after = tokens[close + 1];
    const inside = tokens.slice(to + 1, close);
    const near = after !== undefined && after.start - tokens[close]!.end === 1;
    return near && inside.every(isCapital) && continues(reading, close + 1) ? close + 2 : 0;
  }
  return 0;
}

/** "Travis Carnez, Jr." */
function joinedBySuffix(reading: Reading, to: number): number {
  const { tokens } = reading;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const token = tokens[at];
  return token &&
    token.start - tokens[to - 1]!.end <= 2 &&
    NAME_SUFFIXES.has(token.lower.replace('.', '')) &&
    isCapital(token)
    ? at + 1
    : 0;
}

/** "ATR 72", "Interstate 5", "Slate 2": behind an acronym or a road, or where the document says it more than once. */
function joinedByNumber(reading: Reading, from: number, to: number): number {
  const { tokens, seen } = reading;
  const number = adjacent(reading, to - 1);
  if (number?.shape !== 'number' || !/^\d{1,4}$/.test(number.text) || reading.isTaken(number)) return 0;
  const before = tokens[to - 1]!;
  const after = tokens[to + 1];
  if (
    after?.shape === 'lower' &&
    /s$|^(?:people|percent|per|million|billion|men|women|children)$/.test(after.lower) &&
    !/^(?:was|is|has|as)$/.test(after.lower)
  )
    return 0;
  if (after?.text === '%' || isDemonymWord(before.lower)) return 0;
  if (before.shape === 'caps' && !before.text.includes('.')) return to + 1;
  if (ROAD_BEFORE_NUMBER.test(before.lower)) return to + 1;
  const often = (seen.numbered.get(`${before.lower} ${number.text}`) ?? 0) > 1;
  return often && to - from <= 3 && !isPlaceName(before.lower) ? to + 1 : 0;
}
