import type { Word } from '../../annotate/word.js';
import { PEOPLE_BY_ORIGIN, TIES_OF } from '../../lexicon/place-ties.js';
import { LOCATIVE_PREPOSITIONS } from '../../lexicon/place-words.js';
import { ROLE_NOUNS } from '../../lexicon/roles.js';
import type { PlaceTie } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';
import { verbBefore } from './predicate.js';

const FROM: ReadonlySet<string> = new Set(['from', 'off']);
const TO: ReadonlySet<string> = new Set(['to', 'into', 'toward', 'towards', 'onto', 'for']);
/** How far before the place its preposition, and what governs it, are looked for. */
const MOST_BETWEEN = 4;
const FARTHEST_BEFORE = 16;
const FARTHEST_AFTER = 10;

/**
 * How a place is tied to what is told: whether something is there, comes from there or goes there, and which questions
 * (lexicon/place-ties) the noun before it and the nearest verb of its clause show it to answer.
 */
export function placeTieOf(words: readonly Word[], value: WordRange, clause: WordRange): PlaceTie {
  const preposition = prepositionBefore(words, value.from);
  const at = preposition ?? value.from;
  const direction = preposition === null ? null : directionOf(words[preposition]!.lower);
  const where = verbOfWhere(words, value);
  const behind = where === null ? [] : kindsAt(words, where, 'there');
  // "He comes from Ostrów, where he learned to ride" tells two things of it.
  const before = where === null || isOnWay(direction) ? kindsOfGovernors(words, value, clause, at, direction) : [];
  return { direction, kinds: [...new Set([...before, ...behind])] };
}

const isOnWay = (direction: PlaceTie['direction']): boolean => direction === 'from' || direction === 'to';

/** What the noun before the preposition at `at` and the verb nearest to it tell. */
function kindsOfGovernors(
  words: readonly Word[],
  value: WordRange,
  clause: WordRange,
  at: number,
  direction: PlaceTie['direction'],
): readonly string[] {
  // "A strike, outside the hamlet of Ostrów, hit the column": what stands before the comma is there.
  const last = direction !== null && words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const before = words[last];
  const isNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  const verb = verbBefore(words, at, clause, FARTHEST_BEFORE) ?? verbAfter(words, value, clause);
  return [
    ...(isNoun ? kindsAt(words, last, direction) : []),
    ...(before && direction === 'from' ? kindsOfFrom(before) : []),
    ...(verb === null ? [] : kindsAt(words, verb, direction)),
  ];
}

/** People from a place, and whoever is from it, have their origin there; things are brought from it. */
function kindsOfFrom({ lemma, pos }: Word): readonly string[] {
  if (lemma === 'be' || PEOPLE_BY_ORIGIN.has(lemma) || ROLE_NOUNS.has(lemma)) return ['origin', 'home'];
  return pos === 'NOUN' ? ['source'] : [];
}

const directionOf = (preposition: string): PlaceTie['direction'] =>
  FROM.has(preposition) ? 'from' : TO.has(preposition) ? 'to' : 'there';

/** "in", "near the village of", "from the lower": the preposition that the place hangs on. */
function prepositionBefore(words: readonly Word[], from: number): number | null {
  for (let i = from - 1; i >= 0 && i >= from - 1 - MOST_BETWEEN; i--) {
    const { lower, pos } = words[i]!;
    if (LOCATIVE_PREPOSITIONS.has(lower) || lower === 'for') return i;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'PRON' || pos === 'CCONJ') return null;
  }
  return null;
}

/** The kinds that a word tells, with the word behind it where the two are one verb. */
function kindsAt(words: readonly Word[], i: number, direction: PlaceTie['direction']): readonly string[] {
  const { lemma, lower } = words[i]!;
  // The tagger leaves some plurals as they are.
  const kinds = TIES_OF[direction ?? 'there'];
  const known = kinds.get(lemma) ?? kinds.get(lower.replace(/s$/, ''));
  return kinds.get(`${lemma}|${words[i + 1]?.lower}`) ?? known ?? [];
}

/** "In Ostrów, where she was taught", "the house in Ostrów where she was born": what happens there is told behind it. */
function verbOfWhere(words: readonly Word[], { to }: WordRange): number | null {
  const at = words[to]?.text === ',' ? to + 1 : to;
  return words[at]?.lower === 'where'
    ? verbAfter(words, { from: at, to: at + 1 }, { from: at, to: words.length })
    : null;
}

function verbAfter(words: readonly Word[], { to }: WordRange, clause: WordRange): number | null {
  for (let i = to; i < clause.to && i - to <= FARTHEST_AFTER; i++) if (words[i]!.pos === 'VERB') return i;
  return null;
}
