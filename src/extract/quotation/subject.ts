import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS } from '../../lexicon/quotation-words.js';
import { isAdverb, isParticiple, nameEnd, nameStart, type Phrase, phraseAt, phraseEndingAt } from './speaker-phrase.js';
import { isNameWord, isSmallWord, type Token } from './words.js';

/** How far an insertion may reach, in tokens. */
const REACH = 45;

/** The last token up to `at` that is no adverb and no auxiliary. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i >= 0 && !tokens[i]!.capital && (isAdverb(tokens[i]!) || AUXILIARIES.has(tokens[i]!.lower))) i--;
  return i;
}

/** Who does what the verb at `at` says. */
export function subjectOf(tokens: readonly Token[], at: number): Phrase | null {
  const verb = tokens[at]!;
  if (at === 0 || (verb.capital && verb.opens)) return phraseAt(tokens, at + 1);
  const i = beforeAdverbs(tokens, at - 1);
  const before = tokens[i];
  if (!before) return null;
  if (isParticiple(verb)) {
    // "footage of ⟦Mr Ito⟧ saying"
    const first = before.genitive ? -1 : nameStart(tokens, i);
    return first < 0 ? mainSubject(tokens, at) : { kind: 'name', first, last: i };
  }
  if (/^(?:who|which|that)$/.test(before.lower) && i > 0)
    return phraseEndingAt(tokens, tokens[i - 1]?.text === ',' ? i - 2 : i - 1) ?? mainSubject(tokens, at);
  if (before.text === ',' || before.text === ')' || /^[—–-]$/.test(before.text))
    return beforeParenthesis(tokens, i) ?? mainSubject(tokens, at);
  if (isSmallWord(before) && before.lower === 'to') return mainSubject(tokens, at);
  return phraseEndingAt(tokens, i) ?? mainSubject(tokens, at);
}

/** What stands before the insertion that ends at `end`: "⟦Dean⟧, a former chairman, said", "⟦Mica⟧ (R-Fla.) said". */
function beforeParenthesis(tokens: readonly Token[], end: number): Phrase | null {
  const closing = tokens[end]!.text;
  const opening = closing === ')' ? '(' : closing;
  for (let i = end - 1; i > 0 && end - i < REACH; i--) {
    if (tokens[i]!.text !== opening) continue;
    const last = tokens[i - 1]!.text === ')' || tokens[i - 1]!.text === ',' ? -1 : i - 1;
    const found = last < 0 ? beforeParenthesis(tokens, i - 1) : phraseEndingAt(tokens, last);
    if (found?.kind !== 'role' || closing !== ',') return found;
    // "Another critic, Laurence Tribe, likened"
    const named = nameEnd(tokens, i + 1);
    return named >= 0 && tokens[named + 1]?.text === ',' ? { kind: 'name', first: i + 1, last: named } : found;
  }
  return null;
}

/** The subject of the sentence, past words that only lead in: "⟦In a statement on Friday,⟧ Mr Ito said". */
export function mainSubject(tokens: readonly Token[], end: number): Phrase | null {
  // "More: President Trump after …: ‘…’"
  let at = tokens[1]?.text === ':' && end > 3 ? 2 : 0;
  for (let guard = 0; guard < 3 && leadsIn(tokens[at]); guard++) {
    const comma = tokens.findIndex((token, i) => i > at && token.text === ',');
    if (comma < 0 || comma >= end || comma - at > 25) {
      if (CLAUSE_WORDS.has(tokens[at]!.lower) || isAdverb(tokens[at]!)) at++;
      else break;
    } else at = comma + 1;
  }
  while (at < end && tokens[at]!.mark) at++;
  const subject = at < end && !leadsIn(tokens[at]) ? phraseAt(tokens, at) : null;
  if (subject && subject.last < end) return cutAtVerb(tokens, subject);
  for (let i = at + 1; i < end; i++) {
    if (isNameWord(tokens[i]) && !isNameWord(tokens[i - 1])) return phraseAt(tokens, i);
    if (/^(?:he|she|they)$/.test(tokens[i]!.lower)) return { kind: 'pronoun', first: i, last: i };
  }
  return null;
}

const leadsIn = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isNameWord(token) &&
  (PREPOSITIONS.has(token.lower) ||
    CLAUSE_WORDS.has(token.lower) ||
    isAdverb(token) ||
    /^(?:asked|given|meanwhile|speaking|\w{3,}ing)$/.test(token.lower));

/** A phrase of common words may have run on into a verb ("small groups of protesters marched"). */
function cutAtVerb(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (phrase.kind !== 'role') return phrase;
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const { lower } = tokens[i]!;
    if (i > phrase.first + 1 && lower.length > 4 && lower.endsWith('ed')) return { ...phrase, last: i - 1 };
  }
  return phrase;
}
