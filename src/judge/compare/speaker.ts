import { ANYBODY, TITLES } from '../../lexicon/judge-speakers.js';
import { fold } from '../../model/fold.js';
import { type Comparer, compatible, different, type Lookup, same } from './comparison.js';
import { runsOf } from './quoted-words.js';
import { isQuotation, type QuotationClaim, wording } from './wording.js';

/** Fewer words than this two people may well have said alike. */
const FEW = 4;

/** Compares who said the same words. A speaker who is not named, or named as a group, conflicts with nobody. */
export const speaker: Comparer = (a, b, lookup) => {
  if (!isQuotation(a) || !isQuotation(b)) return compatible('only quotations have speakers', 0.2);
  const words = wording(a, b, lookup);
  if (words.relation === 'different') return compatible('the words differ, so that the speakers may', 0.5);
  const shorter = Math.min(...[a, b].map(({ value }) => runsOf(value.words).flat().length));
  if (shorter < FEW) return compatible('too few words to belong to one person', 0.5);
  const [x, y] = [namedBy(a), namedBy(b)];
  if (!x || !y) return compatible('one source does not name the speaker', 0.5);
  if (x.full === y.full) return same(`both name ${a.value.speaker}`);
  if (x.proper && y.proper) return compareNames(x, y);
  return compareRoles(a, b, x, y, lookup);
};

interface Named {
  readonly full: string;
  /** The words of the name or role, titles left out. */
  readonly parts: readonly string[];
  /** Whether it is a name rather than "a sergeant". */
  readonly proper: boolean;
}

function namedBy({ value }: QuotationClaim): Named | null {
  if (!value.speaker) return null;
  const words = value.speaker.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  const full = fold(words.join(' '));
  const proper = words.some((word) => /^\p{Lu}/u.test(word) && !TITLES.has(fold(word)) && !ANYBODY.has(fold(word)));
  const parts = full.split(' ').filter((word) => !TITLES.has(word) || !proper);
  if (parts.length === 0 || parts.some((word) => ANYBODY.has(word))) return null;
  return { full, parts, proper };
}

function compareNames(x: Named, y: Named) {
  const shared = x.parts.filter((part) => y.parts.includes(part));
  const contained = shared.length === Math.min(x.parts.length, y.parts.length);
  if (contained || x.parts.at(-1) === y.parts.at(-1)) return compatible(`${x.full} may be ${y.full}`);
  return different(`the same words are given to ${x.full} and to ${y.full}`, shared.length > 0 ? 0.6 : 0.92);
}

/** A role ("a sergeant") against a name: the same person where the named source gives them that role. */
function compareRoles(a: QuotationClaim, b: QuotationClaim, x: Named, y: Named, { documents }: Lookup) {
  if (x.proper === y.proper) return compatible('neither source names the speaker', 0.4);
  const [role, named, source] = x.proper ? [y, x, a.source] : [x, y, b.source];
  const text = fold(documents.get(source)?.source.text ?? '');
  const head = role.parts.at(-1)!;
  if (!/^(?:a|an) /.test(role.full) || text.includes(head)) {
    return compatible(`${role.full} may be ${named.full}`, 0.5);
  }
  return different(`the same words are given to ${role.full} and to ${named.full}, whom nobody calls one`, 0.6);
}
