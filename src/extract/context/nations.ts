import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { DEMONYMS } from '../../lexicon/demonyms.js';

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
  for (const sentence of sentencesWithDemonyms(document)) {
    const words = document.words(sentence);
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

/** By index; a sentence without a demonym in it need not be tagged for this. */
function sentencesWithDemonyms({ paragraphs, sentences, chunks, sentenceAt }: AnnotatedDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const i of paragraphs.keys()) {
    for (const { start, text, lower } of chunks(i)) {
      if (text.length < SHORTEST || !DEMONYMS.has(lower)) continue;
      const sentence = sentenceAt(start);
      if (sentence >= 0 && sentences[sentence]!.end > start) found.add(sentence);
    }
  }
  return found;
}

/** The nations of what a phrase counts: those it names, else the one last given to its head noun shortly before. */
export function nationsOf(phrase: readonly string[], at: number, named: Namings): readonly string[] {
  const own = phrase.filter((lemma) => DEMONYMS.has(lemma));
  if (own.length > 0) return own;
  const before = (named.get(phrase.at(-1) ?? '') ?? []).filter((naming) => naming.at < at && at - naming.at < REACH);
  return before.length > 0 ? [before.at(-1)!.nation] : [];
}
