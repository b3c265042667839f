import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { endOfRun, LETTER } from '../../annotate/characters.js';
import { DEMONYMS } from '../../lexicon/demonyms.js';
import type { Span } from '../../model/span.js';

/** How far back, in characters, "the soldiers" may still be the Malian soldiers told of before. */
const REACH = 1500;

/** Letters of the shortest demonym: most small words need no look-up. */
const SHORTEST = Math.min(...[...DEMONYMS].map(({ length }) => length));

interface Naming {
  readonly at: number;
  readonly nation: string;
}
/** By the noun's lemma, in order of the text. */
export type Namings = ReadonlyMap<string, readonly Naming[]>;

/**
 * For each noun of a document that a nation's adjective narrows ("Malian soldiers"), where it does so and whose it is,
 * in order of the text: a bare "soldiers" soon after speaks of the same ones.
 */
export function nationsNamed(document: AnnotatedDocument): Namings {
  const named = new Map<string, Naming[]>();
  for (const sentence of document.sentences) {
    // Without a demonym in it, a sentence need not be tagged for this.
    if (!holdsDemonym(document.source.text, sentence)) continue;
    const words = document.words(sentence.index);
    for (const [i, word] of words.entries()) {
      const noun = words[i + 1];
      if (noun?.pos !== 'NOUN' || !DEMONYMS.has(word.lower)) continue;
      const naming = { at: word.start, nation: word.lower };
      const namings = named.get(noun.lemma);
      if (namings) namings.push(naming);
      else named.set(noun.lemma, [naming]);
    }
  }
  return named;
}

function holdsDemonym(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const to = endOfRun(text, at, end, LETTER);
    if (to - at >= SHORTEST && DEMONYMS.has(text.slice(at, to).toLowerCase())) return true;
    at = to;
  }
  return false;
}

/** The nations of what a phrase counts: those it names, else the one last given to its head noun shortly before. */
export function nationsOf(phrase: readonly string[], at: number, named: Namings): readonly string[] {
  const own = phrase.filter((lemma) => DEMONYMS.has(lemma));
  if (own.length > 0) return own;
  const before = (named.get(phrase.at(-1) ?? '') ?? []).filter((naming) => naming.at < at && at - naming.at < REACH);
  return before.length > 0 ? [before.at(-1)!.nation] : [];
}
