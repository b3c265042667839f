import { isCountry, isFirstName, isOrganisationName, isPlaceName } from '../../annotate/name-lexicon.js';
import { ANYBODY, BODIES, TITLES } from '../../lexicon/judge-speakers.js';
import { FAMILIAR_NAMES } from '../../lexicon/name-familiar.js';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.js';
import { editDistance } from '../../model/edit-distance.js';
import { fold } from '../../model/fold.js';
import { compareNames as writtenAs } from '../../model/name.js';
import { type Comparer, type Comparison, compatible, different, type Lookup, same } from './comparison.js';
import { sameWord } from './name-parts.js';
import { fullerName } from './parts-of-one-name.js';
import { inOrder, type Runs, runsOf, wordsApart } from './quoted-words.js';
import { isQuotation, type QuotationClaim, sameWords } from './wording.js';

/** Fewer words than this two people may well have said alike. */
const FEW = 4;

/** Compares who said the same words. A speaker who is not named, or named as a group, conflicts with nobody. */
export const speaker: Comparer = (a, b, lookup) => {
  if (!isQuotation(a) || !isQuotation(b)) return compatible('only quotations have speakers', 0.2);
  const runs = [runsOf(a.value.words), runsOf(b.value.words)] as const;
  const shorter = Math.min(...runs.map((each) => each.flat().length));
  if (!sameWords(a, b, ...runs) && !isNearlyAll(...runs, shorter))
    return compatible('the words differ, so that the speakers may', 0.2);
  if (shorter < FEW) return compatible('too few words to belong to one person', 0.2);
  const [x, y] = [namedBy(a), namedBy(b)];
  if (!x || !y) return compatible('one source does not name the speaker', 0.2);
  if (x.full === y.full) return same(`both name ${a.value.speaker}`);
  if (!x.proper || !y.proper) return compareRoles(a, b, x, y, lookup);
  if (isBody(x) !== isBody(y)) return compatible('a country or a body speaks through people', 0.5);
  return compareNames(a, b, x, y, lookup);
};

/** "Washington", "the Republic of Ardenia", "Amnesty International": no person, whose words are somebody's all the same. */
const isBody = ({ full, parts }: Named): boolean =>
  !isFirstName(parts[0]!) &&
  (isCountry(full) ||
    isOrganisationName(full) ||
    (parts.length === 1 && isPlaceName(full)) ||
    ORGANISATION_HEADS.has(parts.at(-1)!) ||
    parts.some((part) => BODIES.has(part)));

/** A long quotation with so many of its words in order is one utterance, though a word or two of it were changed. */
const NEARLY_ALL = { words: 8, share: 0.8 };

const isNearlyAll = (x: Runs, y: Runs, shorter: number): boolean =>
  shorter >= NEARLY_ALL.words && inOrder(x, y, wordsApart(x, y)) >= NEARLY_ALL.share;

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

function compareNames(a: QuotationClaim, b: QuotationClaim, x: Named, y: Named, lookup: Lookup): Comparison {
  const shared = x.parts.filter((part) => y.parts.includes(part));
  const contained = shared.length === Math.min(x.parts.length, y.parts.length);
  if (contained || x.parts.at(-1) === y.parts.at(-1)) return compatible(`${x.full} may be ${y.full}`);
  const fuller = fullerName(x.full, y.full, lookup);
  if (fuller) return compatible(`${x.full} and ${y.full} are parts of one name, “${fuller}”`);
  if (isOtherSpelling(x, y))
    return compatible(`${x.full} is ${y.full} in another spelling, which is a matter of the name`);
  const how = `the same words are given to ${x.full} and to ${y.full}`;
  if (isNamed(a, x) && isNamed(b, y)) return different(how, shared.length > 0 ? 0.6 : 0.92);
  const [he, she] = [genderOf(a), genderOf(b)];
  if (he !== null && she !== null)
    return he === she ? compatible('who “he” or “she” is, is not sure', 0.5) : different(how, 0.7);
  // Whom a pronoun or "the president" stands for is inferred: not where the other's name stands in the same text.
  const may = (isNamed(a, x) || !mentions(a, y, lookup)) && (isNamed(b, y) || !mentions(b, x, lookup));
  return may ? different(how, 0.6) : compatible(`${how}, but not by name`, 0.5);
}

/** Two people of nearly one name do not say the same words: each word of the shorter is nearly one of the longer. */
function isOtherSpelling(x: Named, y: Named): boolean {
  if (writtenAs(x.full, y.full, { titles: TITLES, familiar: FAMILIAR_NAMES }) !== 'different') return true;
  const [short, long] = x.parts.length <= y.parts.length ? [x.parts, y.parts] : [y.parts, x.parts];
  return short.every((word) => long.some((other) => sameWord(word, other) !== null || isNearly(word, other)));
}

const isNearly = (word: string, other: string): boolean => word[0] === other[0] && editDistance(word, other, 2) <= 2;

/** Whether the source names the speaker beside the words, rather than by "she" or "the president". */
const isNamed = ({ value }: QuotationClaim, { parts }: Named): boolean => {
  const words = fold(value.speakerMention?.text ?? value.speaker ?? '').split(/[^\p{L}\p{N}]+/u);
  return parts.some((part) => words.includes(part));
};

function genderOf({ value }: QuotationClaim): 'he' | 'she' | null {
  const word = value.speakerMention?.text.toLowerCase();
  return word === 'he' || word === 'she' ? word : null;
}

const mentions = (claim: QuotationClaim, { parts }: Named, { documents }: Lookup): boolean =>
  fold(documents.get(claim.source)?.source.text ?? '').includes(parts.at(-1)!);

/** A role ("a sergeant") against a name: the same person where the named source gives them that role. */
function compareRoles(a: QuotationClaim, b: QuotationClaim, x: Named, y: Named, lookup: Lookup): Comparison {
  if (x.proper === y.proper) return compatible('neither source names the speaker', 0.4);
  const [role, claim, named, source] = x.proper ? [y, b, x, a] : [x, a, y, b];
  const head = { ...role, parts: role.parts.slice(-1) };
  const isAnybody = !/^an?\s/i.test(claim.value.speakerMention?.text ?? '');
  if (isAnybody || !isNamed(source, named) || mentions(source, head, lookup)) {
    return compatible(`${role.full} may be ${named.full}`, 0.5);
  }
  return different(`the same words are given to a ${role.full} and to ${named.full}, whom nobody calls one`, 0.6);
}
