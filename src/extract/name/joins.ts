import { isCommonWord } from '../../annotate/dictionary.js';
import { isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-words.js';
import { NAMES_WITH_OF, ORGANISATION_HEADS } from '../../lexicon/organisation-words.js';
import { PLACE_HEADS, STREET_WORDS } from '../../lexicon/place-words.js';
import { TITLE_ROLES } from '../../lexicon/roles.js';
import { adjacent, continues, isDemonymWord, type Reading } from './reading.js';
import { isCapital, type Token } from './tokens.js';

/** "9th", "21st". */
export const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»']);
const ROAD_BEFORE_NUMBER =
  /^(?:interstate|highway|route|loop|road|hwy|freeway|autoroute|line|flight|terminal|gate|pier|district|zone|unit|block)$/;
/** No name is longer, in words; what is, is no name. */
const LONGEST = 16;

/** Where the run goes on behind `to`: the index after the next token that belongs to it, or `to` itself. */
export function joined(reading: Reading, from: number, to: number): number {
  if (to - from >= LONGEST) return to;
  return (
    joinedByCapital(reading, to) ||
    joinedByGenitive(reading, from, to) ||
    joinedByOrdinal(reading, to) ||
    joinedBySpecies(reading, from, to) ||
    joinedByParticle(reading, to) ||
    joinedByOf(reading, from, to) ||
    joinedByAnd(reading, from, to) ||
    joinedByNickname(reading, to) ||
    joinedBySuffix(reading, to) ||
    joinedByNumber(reading, from, to) ||
    to
  );
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
  if (
    /^(?:on|against)$/.test(link.text) &&
    !/^(?:commission|committee|council|conference|convention|summit|league|campaign|court)$/.test(head)
  )
    return 0;
  const slogan =
    link.text === 'for' &&
    to - from > 1 &&
    tokens.slice(from, to).every(({ lower }) => isCommonWord(lower)) &&
    !TITLE_ROLES.has(head);
  const office = link.text === 'of' && /^(?:secretary|minister|director|speaker)$/.test(head);
  if (!NAMES_WITH_OF.has(head) && !slogan && !office) return 0;
  let i = to + 1;
  if (tokens[i]?.text === 'the' && adjacent(reading, i - 1)) i++;
  if (!adjacent(reading, i - 1) || !continues(reading, i)) return 0;
  return holdsPerson(tokens, i) ? 0 : i + 1;
}

/** Whether a person's name starts at token `i`: "the Civic Alliance of Irena Podlesnik" is two names. */
const holdsPerson = (tokens: readonly Token[], i: number): boolean =>
  isFirstName(tokens[i]!.lower) &&
  !isPlaceName(tokens[i]!.lower) &&
  isCapital(tokens[i + 1]) &&
  !ORGANISATION_HEADS.has(tokens[i + 1]!.lower);

/** "Upper 9th Ward", "300 West 1st Street". */
function joinedByOrdinal(reading: Reading, to: number): number {
  const ordinal = adjacent(reading, to - 1);
  const head = reading.tokens[to + 1];
  if (!ordinal || !ORDINAL.test(ordinal.text) || !adjacent(reading, to) || !isCapital(head)) return 0;
  const plain = head.lower.replace('.', '');
  return PLACE_HEADS.has(plain) || STREET_WORDS.has(plain) || ORGANISATION_HEADS.has(plain) ? to + 2 : 0;
}

/** "Klebsiella pneumoniae": the second word of a species' name is lower case and Latin. */
function joinedBySpecies(reading: Reading, from: number, to: number): number {
  const species = to - from === 1 ? adjacent(reading, to - 1) : undefined;
  const latin = species?.shape === 'lower' && /^[a-z]{4,}(?:ae|ii|us|um|is|ensis|ana|oides)$/.test(species.text);
  return latin &&
    /^\p{Lu}\p{Ll}{3,}(?:a|us|um|is|es|ella|ium|as|er|ens|yces)$/u.test(reading.tokens[from]!.text) &&
    !isCommonWord(species.text)
    ? to + 1
    : 0;
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
  if (number?.shape !== 'number' || !/^\d{1,4}$/.test(number.text) || reading.isPartOfTaken(number)) return 0;
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
  const article = tokens[from - 1]?.lower === 'the' && /^[,.]$|^(?:was|is|will|has|had|can)$/.test(after?.text ?? '.');
  if (article && number.text.length < 3 && to - from <= 2 && !before.initial) return to + 1;
  const often = (seen.numbered.get(`${before.lower} ${number.text}`) ?? 0) > 1;
  return often && to - from <= 3 && !isPlaceName(before.lower) ? to + 1 : 0;
}
