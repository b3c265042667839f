import { NAMING_VERBS, NOUN_LIKE, SPEECH_VERBS } from '../../lexicon/cue-verbs.js';
import {
  AUXILIARIES,
  DEFINITE,
  INDEFINITE,
  PREPOSITIONS,
  ROLE_NOUNS,
  SPEAKING_THINGS,
} from '../../lexicon/quotation-words.js';
import {
  isAdverb,
  isCueVerb,
  isInvertingVerb,
  isParticiple,
  nameEnd,
  type Phrase,
  phraseAt,
  phraseEndingAt,
} from './speaker-phrase.js';
import { beforeAdverbs, mainSubject, subjectOf } from './subject.js';
import { firstSentence, isNameWord, isSmallWord, type Token } from './words.js';

/** What the words beside a quotation say of who speaks. */
export interface Attribution {
  /** The verb or phrase that introduces it. */
  readonly cue: string | null;
  readonly speaker: Phrase;
  /** The tokens that `speaker` counts into. */
  readonly tokens: readonly Token[];
}

/** How far from a quotation its cue may stand, in tokens. */
const REACH = 45;
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);

const give = (tokens: readonly Token[], cue: string, speaker: Phrase | null): Attribution | null =>
  speaker && { cue, speaker, tokens };

/** The words of a verb and its preposition, as they stand: "told", "according to". */
const cueText = (tokens: readonly Token[], at: number): string => tokens[at]!.text.toLowerCase();

/** The first token from `at` on that is no adverb and no auxiliary. */
function pastAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (isAdverb(tokens[i]!) || AUXILIARIES.has(tokens[i]!.lower))) i++;
  return i;
}

/**
 * Reads the words after a quotation.
 * @param after the tokens between its closing mark and the next quotation or the paragraph's end
 * @param lastChar the last character of the quotation: a comma there announces a cue
 */
export function attributionAfter(after: readonly Token[], lastChar: string): Attribution | null {
  const head = after[0];
  if (!head) return null;
  if (/^[―—–-]$/.test(head.text)) return byDash(after);
  const announced = head.text === ',' || /[,?!—–-]/.test(lastChar);
  const tokens = firstSentence(after);
  let at = 0;
  while (at < tokens.length && (tokens[at]!.text === ',' || tokens[at]!.text === '-' || tokens[at]!.text === ')')) at++;
  const first = tokens[at];
  if (!first || first.mark) return null;
  if (first.capital && /[.…]/.test(lastChar)) return null;
  if (first.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return give(tokens, 'according to', phraseAt(tokens, at + 2));
  if (isInvertingVerb(first) && !first.capital) {
    const inverted = phraseAt(tokens, pastAdverbs(tokens, at + 1));
    if (inverted && !isObject(tokens, inverted)) return give(tokens, cueText(tokens, at), inverted);
  }
  return subjectThenCue(tokens, at, announced);
}

/** "said it would" after a quotation goes on with the sentence's own subject: no inversion. */
const isObject = (tokens: readonly Token[], phrase: Phrase): boolean =>
  phrase.kind === 'pronoun' && AUXILIARIES.has(tokens[phrase.last + 1]?.lower ?? '');

/** "he said", "the mayor, 61, told reporters". */
function subjectThenCue(tokens: readonly Token[], at: number, announced: boolean): Attribution | null {
  const subject = phraseAt(tokens, at);
  if (!subject) return null;
  const verb = pastAdverbs(tokens, subject.last + 1);
  if (tokens[verb] && isCueVerb(tokens[verb]!) && !isParticiple(tokens[verb]!))
    return give(tokens, cueText(tokens, verb), subject);
  if (!announced || subject.kind === 'pronoun') return null;
  for (let i = verb; i < Math.min(tokens.length, at + REACH); i++) {
    if (isCueVerb(tokens[i]!) && !isParticiple(tokens[i]!) && !isNoun(tokens, i))
      return give(tokens, cueText(tokens, i), subject);
  }
  return null;
}

/** "…" — Pamela Padilla: a name alone on the rest of its line. */
function byDash(after: readonly Token[]): Attribution | null {
  const at = after.findIndex((token) => !token.mark);
  if (at < 0 || at > 2) return null;
  const last = nameEnd(after, at);
  if (last < 0) return null;
  const next = after[last + 1];
  const alone = !next || next.text === ',' || next.text === '.' || next.capital || next.start - after[last]!.end > 1;
  return alone ? give(after, '―', { kind: 'name', first: at, last }) : null;
}

/** The end of the sentence after words quoted in part: `… "dead on arrival" in the Senate, the leader said`. */
export function attributionAtEnd(after: readonly Token[]): Attribution | null {
  const tokens = firstSentence(after).slice(0, 2 * REACH);
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i]!;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to')
      return give(tokens, 'according to', phraseAt(tokens, i + 2));
    if (!isCueVerb(token) || isParticiple(token) || isNoun(tokens, i)) continue;
    const subject = phraseEndingAt(tokens, beforeAdverbs(tokens, i - 1));
    if (subject && tokens[subject.first - 1]?.text === ',') return give(tokens, cueText(tokens, i), subject);
  }
  return null;
}

/**
 * Reads the words before a quotation.
 * @param tokens from the sentence's start, or from the quotation before in the same sentence, to the opening mark
 */
export function attributionBefore(tokens: readonly Token[]): Attribution | null {
  const floor = Math.max(0, tokens.length - 2 * REACH);
  let naming = -1;
  for (let i = tokens.length - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to')
      return give(tokens, 'according to', phraseAt(tokens, i + 2));
    if (!isCueVerb(token) || isNoun(tokens, i)) continue;
    if (isPassive(tokens, i)) {
      const agent = agentOf(tokens, i);
      if (agent) return give(tokens, cueText(tokens, i), agent);
      continue;
    }
    // "Trump said the court called it “…”": a verb of naming counts where it is near, else the one that speaks.
    if (NAMING_VERBS.has(token.lower) && tokens.length - i > 7) {
      if (naming < 0) naming = i;
      continue;
    }
    const subject = subjectOf(tokens, i);
    if (subject) return whoSaysSo(tokens, i, subject);
  }
  if (naming >= 0) return give(tokens, cueText(tokens, naming), subjectOf(tokens, naming));
  return tokens.at(-1)?.text === ':' ? byColon(tokens) : null;
}

/** "Ana Reis: ‘We will not leave’", "The union has one demand: “…”" */
function byColon(tokens: readonly Token[]): Attribution | null {
  const subject = mainSubject(tokens, tokens.length);
  if (!subject) return null;
  const head = tokens[subject.last]!.lower;
  const speaks = subject.kind !== 'role' || ROLE_NOUNS.has(head) || SPEAKING_THINGS.has(head);
  return speaks ? give(tokens, ':', subject) : null;
}

/** "The president said he believed “…”": the one who says so is the one whom the pronoun means. */
function whoSaysSo(tokens: readonly Token[], verb: number, subject: Phrase): Attribution | null {
  const own = give(tokens, cueText(tokens, verb), subject);
  if (subject.kind !== 'pronoun') return own;
  let at = subject.first - 1;
  if (tokens[at]?.lower === 'that') at--;
  const teller = tokens[at];
  if (!teller || !SPEECH_VERBS.has(teller.lower) || !isCueVerb(teller) || isParticiple(teller) || isPassive(tokens, at))
    return own;
  return give(tokens, cueText(tokens, at), subjectOf(tokens, at)) ?? own;
}

/** "his claims", "in reports": forms that are nouns as well. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { lower } = tokens[at]!;
  if (!before || lower.endsWith('ed') || lower === 'said') return false;
  // "in direct talks", "the court of appeals": not after an adjective or a preposition, only after what can be a subject
  if (NOUN_LIKE.has(lower) && !canBeSubject(tokens, at)) return true;
  if (before.genitive || INDEFINITE.has(before.lower)) return !before.genitive || !isParticiple(tokens[at]!);
  if (DEFINITE.has(before.lower)) return !['that', 'this'].includes(before.lower);
  return PREPOSITIONS.has(before.lower) && before.lower !== 'to' && !isParticiple(tokens[at]!);
}

/** Whether the words before a form that may be a noun can be the subject of it as a verb. */
function canBeSubject(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i]!) && !tokens[i]!.capital) i--;
  const before = tokens[i];
  if (!before || before.mark || i < at - 1) return true;
  if (AUXILIARIES.has(before.lower) || /^(?:he|she|it|they|we|i|you|who|which|and|to|that)$/.test(before.lower))
    return true;
  if (before.genitive || isSmallWord(before)) return false;
  return (
    isNameWord(before) ||
    ROLE_NOUNS.has(before.lower) ||
    SPEAKING_THINGS.has(before.lower) ||
    /(?:[eo]rs?|ists?|m[ae]n)$/.test(before.lower)
  );
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (isParticiple(tokens[at]!) || lower === 'said') return false;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i]!)) i--;
  return i >= 0 && PASSIVE.has(tokens[i]!.lower);
}

/** "was called a fraud ⟦by his brother⟧". */
function agentOf(tokens: readonly Token[], verb: number): Phrase | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 8); i++) {
    if (tokens[i]!.lower === 'by') return phraseAt(tokens, i + 1);
  }
  return null;
}
