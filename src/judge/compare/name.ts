import { TITLES } from '../../lexicon/judge-speakers.js';
import { FAMILIAR_NAMES, FULL_SPELLINGS } from '../../lexicon/name-familiar.js';
import type { Claim, NameMention } from '../../model/claim.js';
import { editDistance } from '../../model/edit-distance.js';
import { compareNames } from '../../model/name.js';
import { type Comparer, type Comparison, compatible, different, type Lookup, same } from './comparison.js';
import { particlesPart, partsOf, placeNamed, sameWord, type WordRelation } from './name-parts.js';
import { fullerName } from './parts-of-one-name.js';
import { isPlural } from './plural-name.js';
import { mayBeOneRoad } from './road-number.js';
import { scriptsOf, soundAlike, wordsInScript } from './transliteration.js';

type NameClaim = Claim & NameMention;
export const isName = (claim: Claim): claim is NameClaim => 'name' in claim.value;

/**
 * Compares two names of one person or thing. Longer and shorter forms, initials, nicknames, titles and other
 * transliterations reconcile; any other letter makes another name, since one of the two is then misspelt at least.
 */
export const name: Comparer = (a, b, lookup) => {
  if (!isName(a) || !isName(b)) return compatible('values of different kinds are not compared', 0.2);
  const [x, y] = [partsOf(a.value.name), partsOf(b.value.name)];
  const [textA, textB] = [`“${a.value.name}”`, `“${b.value.name}”`];
  if (particlesPart(a.value.name, b.value.name))
    return { ...different(`${textA} and ${textB} part their words otherwise`, 0.75), stands: true };
  if (x.join('') === y.join('')) return same(`both are ${textA}`);
  const written = compareNames(a.value.name, b.value.name, KNOWN);
  if (written === 'same') return same(`both are ${textA}`);
  if (written === 'short-form') return compatible(`${textA} and ${textB} are a longer and a shorter form of one name`);
  const otherwise = toldOtherwise(a, b, lookup);
  if (otherwise) return compatible(`${textA} and ${textB} are ${otherwise}`);
  const { shorter, kinds, left } = matched(x, y, sameWord);
  if (kinds.every((kind) => kind !== null)) return compatible(reconciled(kinds, textA, textB));
  if (isTransliterated(a, b, lookup))
    return compatible(`${textA} and ${textB} are two transliterations of one name`, 0.8);
  if (isAcronym(x, y) || isAcronym(y, x)) return compatible(`${textA} and ${textB}: one may be the other's initials`);
  return unlike(x[0] === y[0] || x.at(-1) === y.at(-1), nearMiss(shorter, kinds, left), `${textA} is not ${textB}`);
};

/** Full names that only share a short form are not known to be one here. */
const KNOWN = {
  titles: TITLES,
  familiar: new Map([...FAMILIAR_NAMES].filter(([form]) => !FULL_SPELLINGS.has(form))),
};

/** What makes two names one of which the words do not tell it; null where nothing does. */
function toldOtherwise(a: NameClaim, b: NameClaim, lookup: Lookup): string | null {
  const [x, y] = [a.fullName ?? a.value.name, b.fullName ?? b.value.name];
  const place = placeNamed(x);
  if (place !== null && place === placeNamed(y)) return 'one place in two spellings';
  if (mayBeOneRoad(x, y)) return 'one numbered road, told loosely in one';
  if (isPlural(a, b, lookup) || isPlural(b, a, lookup)) return 'one name, once in the plural';
  // Sources that misspell another part of the name still call its bearer by parts of it.
  const fuller = fullerName(x, y, lookup) ?? fullerName(a.value.name, b.value.name, lookup);
  return fuller && `parts of one name, “${fuller}”`;
}

type Alike = (a: string, b: string) => WordRelation | null;

/** Each word of the shorter name with how a word of the longer one is the same; what is left of the longer one. */
function matched(x: readonly string[], y: readonly string[], alike: Alike) {
  // Names of as many words are put in alphabetical order, so that the order of the two makes no difference.
  const inOrder = x.length < y.length || (x.length === y.length && x.join(' ') <= y.join(' '));
  const [shorter, longer] = inOrder ? [x, y] : [y, x];
  const left = [...longer];
  return { shorter, kinds: shorter.map((word) => take(left, word, alike)), left };
}

/** Takes the word out of `left` that is the same as `word`, and tells how; null where none is. */
function take(left: string[], word: string, alike: Alike): WordRelation | null {
  const exact = left.indexOf(word);
  const at = exact >= 0 ? exact : left.findIndex((other) => alike(word, other) !== null);
  return at < 0 ? null : alike(word, left.splice(at, 1)[0]!);
}

/** Whether the names may be one name of another script, where the sources speak of a country that writes in it. */
function isTransliterated(a: NameClaim, b: NameClaim, lookup: Lookup): boolean {
  const [x, y] = [wordsInScript(a.value.name), wordsInScript(b.value.name)];
  return scriptsOf([a, b], lookup).some((script) => {
    const alike: Alike = (word, other) =>
      sameWord(word, other) ?? (soundAlike(word, other, script) ? 'transliterated' : null);
    return matched(x, y, alike).kinds.every((kind) => kind !== null);
  });
}

function reconciled(kinds: readonly (string | null)[], a: string, b: string): string {
  if (kinds.includes('transliterated')) return `${a} and ${b} are two transliterations of one name`;
  if (kinds.includes('translated')) return `${a} and ${b} are one name in two languages`;
  if (kinds.includes('short')) return `${a} and ${b}: one is short for the other`;
  return `${a} and ${b} are a longer and a shorter form of one name`;
}

/** Whether a word that found no partner is nearly one that is left: the name is one, its spelling is not. */
function nearMiss(shorter: readonly string[], kinds: readonly (string | null)[], left: readonly string[]): boolean {
  const unmatched = shorter.filter((_, i) => kinds[i] === null);
  return unmatched.every((word) => left.some((other) => editDistance(word, other, 2) <= 2));
}

/** Two names that neither begin nor end alike are as likely names of two: only what else is told there says that they are of one. */
function unlike(shareAnEnd: boolean, misspelt: boolean, how: string): Comparison {
  if (misspelt) return { ...different(`${how}, though nearly`, 0.9), stands: true };
  return different(how, shareAnEnd ? 0.85 : 0.5);
}

const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
