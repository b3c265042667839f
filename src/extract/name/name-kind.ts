import type { NameMention } from '../../model/claim.js';
import type { Candidate } from './candidate.js';

/**
 * Decides for each candidate whether it names a place, by the clues of every mention of the same name in the document
 * (at a weight of a half where another mention gives them), and makes it a mention. `keys` are the candidates' names as
 * they are compared.
 */
export function kindsOf(candidates: readonly Candidate[], keys: readonly string[]): readonly NameMention[] {
  const totals = new Map<string, { place: number; other: number }>();
  for (const [i, { place, other }] of candidates.entries()) {
    const total = totals.get(keys[i]!) ?? { place: 0, other: 0 };
    totals.set(keys[i]!, { place: total.place + place, other: total.other + other });
  }
  const surnames = peoplesLastNames(candidates, keys, totals);
  return candidates.map((candidate, i) => {
    const total = totals.get(keys[i]!)!;
    const person = surnames.has(keys[i]!) && candidate.place < 4 ? 2 : 0;
    const isPlace = candidate.place + total.place > candidate.other + total.other + 2 * person;
    return mentionOf(candidate, isPlace);
  });
}

/** The last words of names of two or more words that are no places: "Keita" of "Ibrahim Keita" is no place either. */
function peoplesLastNames(
  candidates: readonly Candidate[],
  keys: readonly string[],
  totals: ReadonlyMap<string, { place: number; other: number }>,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [i] of candidates.entries()) {
    const words = keys[i]!.split(' ');
    const total = totals.get(keys[i]!)!;
    if (words.length > 1 && total.other > total.place + 1) surnames.add(words.at(-1)!);
  }
  return surnames;
}

function mentionOf({ start, end, name, role, relation, clues }: Candidate, isPlace: boolean): NameMention {
  const why = clues.length > 0 ? `: ${clues.join(', ')}` : '';
  return {
    kind: isPlace ? 'place' : 'name',
    start,
    end,
    value: { name },
    role: isPlace ? (relation ?? role) : role,
    steps: [`«${name}» read as the name of ${isPlace ? 'a place' : 'a person, an organisation or a thing'}${why}`],
    fullName: undefined,
  };
}
