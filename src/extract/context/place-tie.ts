import type { Word } from '../../annotate/word.js';
import { PEOPLE_BY_ORIGIN, PLACE_TIES } from '../../lexicon/place-ties.js';
import { LOCATIVE_PREPOSITIONS } from '../../lexicon/place-words.js';
import { ROLE_NOUNS } from '../../lexicon/roles.js';
import type { PlaceTie } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';
import { verbBefore } from './predicate.js';

const KINDS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map<string, string[]>();
  for (const [kind, lemmas] of Object.entries(PLACE_TIES)) {
    for (const lemma of lemmas.split(' ')) {
      const own = kinds.get(lemma);
      if (own) own.push(kind);
      else kinds.set(lemma, [kind]);
    }
  }
  return kinds;
})();

const FROM: ReadonlySet<string> = new Set(['from', 'off']);
const TO: ReadonlySet<string> = new Set(['to', 'into', 'toward', 'towards', 'onto', 'for']);
/** How far before the place its preposition, and what governs it, are looked for. */
const MOST_BETWEEN = 4;
const FARTHEST_BEFORE = 16;
const FARTHEST_AFTER = 10;

/**
 * How a place is tied to what is told: whether something is there, comes from there or goes there, and by what kind of
 * happening, as the noun before it and the nearest verb of its clause tell.
 */
export function placeTieOf(words: readonly Word[], value: WordRange, clause: WordRange): PlaceTie {
  const preposition = prepositionBefore(words, value.from);
  const at = preposition ?? value.from;
  const direction = preposition === null ? null : directionOf(words[preposition]!.lower);
  const where = verbOfWhere(words, value);
  const kinds = where === null ? kindsOfGovernors(words, value, clause, at, direction) : kindsAt(words, where);
  return { direction, kinds: [...new Set(kinds)] };
}

/** What the noun right before the preposition at `at` and the verb nearest to it tell. */
function kindsOfGovernors(
  words: readonly Word[],
  value: WordRange,
  clause: WordRange,
  at: number,
  direction: PlaceTie['direction'],
): readonly string[] {
  const before = words[at - 1];
  const isNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  const verb = verbBefore(words, at, clause, FARTHEST_BEFORE) ?? verbAfter(words, value, clause);
  return [
    ...(isNoun ? kindsAt(words, at - 1) : []),
    ...(before && direction === 'from' ? kindsOfFrom(before) : []),
    ...(verb === null ? [] : kindsAt(words, verb)),
  ];
}

/** People from a place, and whoever is from it, have their origin there; things are brought from it. */
function kindsOfFrom({ lemma, pos }: Word): readonly string[] {
  if (lemma === 'be' || PEOPLE_BY_ORIGIN.has(lemma) || ROLE_NOUNS.has(lemma)) return ['origin'];
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
function kindsAt(words: readonly Word[], i: number): readonly string[] {
  const { lemma, lower } = words[i]!;
  // The tagger leaves some plurals as they are.
  const known = KINDS_OF.get(lemma) ?? KINDS_OF.get(lower.replace(/s$/, ''));
  return KINDS_OF.get(`${lemma}|${words[i + 1]?.lower}`) ?? known ?? [];
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
