import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { DEMONYMS } from '../../lexicon/demonyms.js';

/** How far back, in characters, "the soldiers" may still be the Malian soldiers told of before. */
const REACH = 1500;

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
  for (const { index } of document.sentences) {
    const words = document.words(index);
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

/** The nations of what a phrase counts: those it names, else the one last given to its head noun shortly before. */
export function nationsOf(phrase: readonly string[], at: number, named: Namings): readonly string[] {
  const own = phrase.filter((lemma) => DEMONYMS.has(lemma));
  if (own.length > 0) return own;
  const before = (named.get(phrase.at(-1) ?? '') ?? []).filter((naming) => naming.at < at && at - naming.at < REACH);
  return before.length > 0 ? [before.at(-1)!.nation] : [];
}
