import { RELATIVES } from '../../lexicon/relatives.js';
import type { NameMention } from '../../model/claim.js';

/**
 * Gives each mention the fullest form of its name in the document: the one longer name that ends or starts in its
 * words. Where two longer names do ("Anna Lis" and "Maja Lis" for "Lis") none is given, unless all but one are told of only as
 * somebody's relatives ("his mother, Maja Lis"): newsrooms call the one the story is about by the family name. `keys` are
 * the mentions' names as they are compared.
 */
export function withFullNames(mentions: readonly NameMention[], keys: readonly string[]): readonly NameMention[] {
  const fullest = new Map<string, string>();
  const relatives = new Set<string>();
  for (const [i, mention] of mentions.entries()) {
    const { value } = mention;
    // "downtown Tijuana" is a part of Tijuana, not its full name; nor is an address that of its street.
    if (/^[\p{Ll}\d]/u.test(value.name)) continue;
    const key = keys[i]!;
    if (isRelative(mention)) relatives.add(key);
    const known = fullest.get(key);
    if (known === undefined || value.name.length > known.length) fullest.set(key, value.name);
  }
  const longer = longerForms([...fullest.keys()], relatives);
  return mentions.map((mention, i) => {
    const full = longer.get(keys[i]!);
    return full ? { ...mention, fullName: fullest.get(full)! } : mention;
  });
}

const isRelative = ({ role }: NameMention): boolean => role?.split(' ').some((word) => RELATIVES.has(word)) ?? false;

/** The longest name for each name that is the start or end of it, a relative's only where nobody else bears it; names with rivals are left out. */
function longerForms(keys: readonly string[], relatives: ReadonlySet<string>): ReadonlyMap<string, string> {
  const own = longestOf(
    keys.filter((key) => !relatives.has(key)),
    keys,
  );
  const any = longestOf(keys, keys);
  return new Map([...any, ...own].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** For each of `keys`, the longest of `names` that it is the start or end of; null where two could be meant. */
function longestOf(names: readonly string[], keys: readonly string[]): ReadonlyMap<string, string | null> {
  const known = new Set(keys);
  const longest = new Map<string, string | null>();
  for (const name of names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    for (const part of partsOf(name.split(' '))) {
      if (!known.has(part)) continue;
      const rival = longest.get(part);
      if (rival === undefined) longest.set(part, name);
      else if (rival !== null && !` ${rival} `.includes(` ${name} `)) longest.set(part, null);
    }
  }
  return longest;
}

/** The starts and ends of a name, at most six words each way. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let n = 1; n < Math.min(words.length, 7); n++) {
    parts.add(words.slice(0, n).join(' '));
    parts.add(words.slice(-n).join(' '));
  }
  return parts;
}
