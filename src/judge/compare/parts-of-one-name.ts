import { isFirstName } from '../../annotate/name-lexicon.js';
import type { Claim } from '../../model/claim.js';
import { foldName } from '../../model/name.js';
import type { Lookup, NamesByWord } from './comparison.js';
import { partsOf } from './name-parts.js';

/** Every name of several words among the claims and the speakers of their quotations. */
export function fullNamesOf(claims: readonly Claim[]): NamesByWord {
  const names = new Set(claims.flatMap(namesIn).filter((name) => SEVERAL_WORDS.test(name) && !JOINS_TWO.test(name)));
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    for (const word of new Set(foldName(name))) {
      const known = byWord.get(word);
      if (known) known.push(name);
      else byWord.set(word, [name]);
    }
  }
  return byWord;
}

function namesIn(claim: Claim): readonly string[] {
  if (claim.kind === 'name') return [claim.value.name, claim.fullName ?? ''];
  return claim.kind === 'quotation' ? [claim.value.speaker ?? ''] : [];
}

/** "Frost-Nixon" and "Frost and Nixon" are two people. */
const SEVERAL_WORDS = /\p{L}[.”"]? +\p{L}/u;
const JOINS_TWO = /&| and | v\.? | vs\.? /i;

/**
 * The fuller name of which two names, each in the fullest form that its source gives, are parts, where some source
 * writes it: "Kim Jong-un" for "Kim" and "Jong-un". Beside the two it holds no more than a first name or initials,
 * since "Lis Berger Hall" is named after two.
 */
export function fullerName(a: string, b: string, { fullNames }: Lookup): string | null {
  const parts = [...partsOf(a), ...partsOf(b)];
  const holds = (name: string): boolean => {
    const words = foldName(name);
    return (
      parts.every((word) => words.includes(word)) &&
      partsOf(name).every((word) => parts.includes(word) || word.length === 1 || isFirstName(word))
    );
  };
  return (
    fullNames()
      .get(parts[0] ?? '')
      ?.find(holds) ?? null
  );
}
