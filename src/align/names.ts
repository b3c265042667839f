import type { Claim, NameMention } from '../model/claim.js';
import { fold } from '../model/fold.js';

export const isName = (claim: Claim): claim is Claim & NameMention => claim.kind === 'name' || claim.kind === 'place';

/** The fullest form of a name in its article, folded: what names are compared by. */
export const fullNameOf = ({ value, fullName }: NameMention): string => fold(fullName ?? value.name);

/** The words of that form: "dayton" and "ohio" of "Dayton, Ohio". */
export const nameWords = (claim: NameMention): readonly string[] => fullNameOf(claim).match(NAME_WORD) ?? [];

const NAME_WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** For each mention of a name that its source has given before, the first mention. */
export function repeatedNames(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const first = new Map<string, Claim>();
  const repeats = new Map<Claim, Claim>();
  for (const claim of claims) {
    if (!isName(claim)) continue;
    const key = `${claim.source} ${fullNameOf(claim)}`;
    const before = first.get(key);
    if (before) repeats.set(claim, before);
    else first.set(key, claim);
  }
  return repeats;
}
