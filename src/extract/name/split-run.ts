import { isCommonWord } from '../../annotate/dictionary.js';
import { isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
import { GENERIC_CAPITALS, LONG_PEOPLES } from '../../lexicon/name-words.js';
import { ORGANISATION_HEADS, ORGANISATION_NOUNS } from '../../lexicon/organisation-words.js';
import { PERSON_TITLES } from '../../lexicon/person-titles.js';
import { COMPASS_WORDS, PLACE_HEADS } from '../../lexicon/place-words.js';
import { ROLE_NOUNS, TITLE_MODIFIERS, TITLE_ROLES } from '../../lexicon/roles.js';
import { isDemonymWord, type Reading, type Run } from './reading.js';
import { bare, type Token } from './tokens.js';

/** A part of a run that is one name. */
export interface Piece extends Run {
  /** The title or role that stood before it with a capital: "deputy prime minister"; null without one. */
  readonly title: string | null;
  /** True where a title, honorific or role makes it a person. */
  readonly person: boolean;
}

const isTitle = (token: Token): boolean => PERSON_TITLES.has(bare(token)) || TITLE_ROLES.has(bare(token));
const isHeadWord = (word: string): boolean => PLACE_HEADS.has(word) || ORGANISATION_HEADS.has(word);
/** Named things whose kind stands before the name: "Tropical Storm Ezinah". */
const KINDS_BEFORE = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);

/** The names within a run: "Kogi Governor Simeon Bello" holds Kogi, and Simeon Bello with the role "governor". */
export function piecesOf(reading: Reading, run: Run): readonly Piece[] {
  const { tokens } = reading;
  const title = lastTitle(tokens, run);
  if (title < 0) return withoutTitle(reading, run, null);
  const from = modifiersFrom(tokens, run.from, title);
  const demonym = peopleBefore(tokens, run.from, from);
  const prefix =
    demonym > run.from ? withoutTitle(reading, { from: run.from, to: lastWord(tokens, run.from, demonym) }, null) : [];
  const words = tokens.slice(beforeRun(tokens, run.from, demonym), title + 1).filter((token) => !isHonorific(token));
  const role = words.length > 0 ? words.map(({ lower }) => lower).join(' ') : null;
  return [...prefix, { from: title + 1, to: run.to, title: role, person: !KINDS_BEFORE.has(bare(tokens[title]!)) }];
}

const isHonorific = (token: Token): boolean => PERSON_TITLES.has(bare(token)) && !TITLE_ROLES.has(bare(token));

/** The index before which a prefix ends: small words at its end are no part of it. */
function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.shape === 'lower') end--;
  return end;
}

/** Where the role starts: a first word that the start of the sentence hid ("Home" of "Home Affairs Minister") comes along. */
function beforeRun(tokens: readonly Token[], runFrom: number, from: number): number {
  const start = from;
  while (start === runFrom || start < from) {
    const before = tokens[start - 1];
    if (start > runFrom || !before || !TITLE_MODIFIERS.has(before.lower) || before.genitive !== before.end) break;
    return start - 1;
  }
  return start;
}

/** The index of the last title in the run that a person's name follows, or -1. */
function lastTitle(tokens: readonly Token[], { from, to }: Run): number {
  for (let i = to - 2; i >= from; i--) {
    const word = bare(tokens[i]!);
    const lead = i === from && ROLE_NOUNS.has(word) && isFirstName(tokens[i + 1]!.lower);
    if (!isTitle(tokens[i]!) && !KINDS_BEFORE.has(word) && !lead) continue;
    if (i > from && isFirstName(tokens[i - 1]!.lower) && !PERSON_TITLES.has(word)) continue;
    const office = officeEnd(tokens, i, to);
    if (office < to && isPersonLike(tokens, office, to)) return office - 1;
  }
  return -1;
}

/** Behind "Secretary of State", "Director of National Intelligence": where the office's words end. */
function officeEnd(tokens: readonly Token[], title: number, to: number): number {
  if (tokens[title + 1]?.text !== 'of') return title + 1;
  let i = title + 2;
  if (tokens[i]?.text === 'the') i++;
  while (i < to && isCommonWord(tokens[i]!.lower) && !isFirstName(tokens[i]!.lower)) i++;
  return i;
}

function isPersonLike(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 6 || tokens[from]!.shape === 'lower') return false;
  const last = tokens[to - 1]!;
  if (isHeadWord(bare(last)) && !(to - from === 2 && isFirstName(tokens[from]!.lower))) return false;
  if (GENERIC_CAPITALS.has(bare(last)) || TITLE_ROLES.has(bare(last)))
    return to - from > 1 && isFirstName(tokens[from]!.lower);
  return (
    last.shape !== 'number' &&
    !isDemonymWord(last.lower) &&
    !tokens.slice(from, to).some(({ text }) => text === 'of' || text === 'for')
  );
}

/** From where the words before a title belong to it. */
function modifiersFrom(tokens: readonly Token[], from: number, title: number): number {
  let i = title;
  while (i > from) {
    const word = bare(tokens[i - 1]!);
    const link =
      /^(?:of|and|the|&)$/.test(word) &&
      i - 1 > from &&
      (TITLE_MODIFIERS.has(bare(tokens[i - 2]!)) || TITLE_ROLES.has(bare(tokens[i - 2]!)));
    if (!TITLE_MODIFIERS.has(word) && !isTitle(tokens[i - 1]!) && !link) break;
    i--;
  }
  return i;
}

/** A run with no person behind a title: trailing titles and leading demonyms fall away, and what names nothing. */
function withoutTitle(reading: Reading, run: Run, title: string | null): readonly Piece[] {
  const { tokens } = reading;
  let { from, to } = run;
  while (to > from && tokens[to - 1]!.shape === 'lower') to--;
  if (to - from > 1 && isTitle(tokens[to - 1]!) && !isFirstName(tokens[from]!.lower) && !isOffice(tokens, from, to)) {
    to = modifiersFrom(tokens, from, to - 1);
    while (to > from && tokens[to - 1]!.shape === 'lower') to--;
  }
  const whole = tokens.slice(from, to).map(bare);
  if (!isPlaceName(whole.join(' ')) && !isHeadWord(whole.at(-1) ?? '') && !isOffice(tokens, from, to)) {
    while (from < to && (isNationality(tokens, from, to) || PERSON_TITLES.has(bare(tokens[from]!))))
      from += isLongPeople(tokens, from, to) ? 2 : 1;
  }
  if (reading.heading && to - from > 2 && ROLE_NOUNS.has(bare(tokens[to - 1]!))) to--;
  const words = tokens.slice(from, to).map(bare);
  if (words.length === 0 || !namesSomething(words, tokens.slice(from, to), tokens[to])) return [];
  return [{ from, to, title, person: false }];
}

const isOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for');

/** "French", "South Korean", "Republican" at the head of a run that names something else. */
function isNationality(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]!.lower;
  if (COMPASS_WORDS.has(word)) return from + 1 < to && isDemonymWord(tokens[from + 1]!.lower);
  return (
    isDemonymWord(word) ||
    isLongPeople(tokens, from, to) ||
    (to - from > 2 && /^(?:republican|democrat|democratic|conservative|labour|former|muslim|christian)$/.test(word))
  );
}

/** "Sri Lankan": two words, of which neither is a people's name alone. */
const isLongPeople = (tokens: readonly Token[], from: number, to: number): boolean =>
  from + 2 <= to && LONG_PEOPLES.has(`${tokens[from]!.lower} ${tokens[from + 1]!.lower}`);

/** Where the name of a people that ends before token `end` starts; `end` where none does. */
function peopleBefore(tokens: readonly Token[], from: number, end: number): number {
  if (end - from >= 2 && isLongPeople(tokens, end - 2, end)) return end - 2;
  return end > from && isDemonymWord(tokens[end - 1]!.lower) ? end - 1 : end;
}

function namesSomething(words: readonly string[], tokens: readonly Token[], next: Token | undefined): boolean {
  const last = words.at(-1)!;
  if (isPlaceName(words.join(' '))) return true;
  if (words.every((word) => isDemonymWord(word) || COMPASS_WORDS.has(word))) return false;
  if (words.length === 1) {
    const weak =
      GENERIC_CAPITALS.has(last) || TITLE_ROLES.has(last) || PERSON_TITLES.has(last) || TITLE_MODIFIERS.has(last);
    if (
      weak &&
      next?.shape === 'lower' &&
      /^(?:hotel|station|airport|stadium|bridge|theatre|theater)$/.test(next.lower)
    )
      return true;
    return !weak && !(tokens[0]!.shape === 'initial') && !ORGANISATION_NOUNS.has(last);
  }
  if (isHeadWord(last)) return true;
  return !words.every(
    (word) =>
      TITLE_MODIFIERS.has(word) ||
      TITLE_ROLES.has(word) ||
      ROLE_NOUNS.has(word) ||
      GENERIC_CAPITALS.has(word) ||
      word === 'of',
  );
}
