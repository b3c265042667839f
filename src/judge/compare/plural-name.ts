import { GENERIC_NAME_WORDS } from '../../lexicon/judge-names.js';
import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import type { Claim, NameMention } from '../../model/claim.js';
import { foldName } from '../../model/name.js';
import { before, type Lookup } from './comparison.js';
import { partsOf } from './name-parts.js';

/** "Two Oliviers", "the Olivier Awards": a plural by what counts it, or by the noun that the other leaves out. */
export function isPlural(many: Claim & NameMention, one: Claim & NameMention, lookup: Lookup): boolean {
  const [word, ...rest] = foldName(many.value.name);
  const [single, ...others] = partsOf(one.value.name);
  if (rest.length > 0 || others.length > 0 || word !== `${single}s`) return false;
  const isCounted = COUNTS.test(before(many, COUNTER, lookup));
  return isCounted || foldName(one.value.name).some((noun) => noun !== single && GENERIC_NAME_WORDS.has(noun));
}

/** So many characters hold the word that counts. */
const COUNTER = 12;
const COUNTS = new RegExp(
  `(?:^|\\s)(?:the|these|those|his|her|its|their|our|several|many|few|some|\\d+|${[...SMALL_NUMBERS.keys()].join('|')})\\s$`,
);
