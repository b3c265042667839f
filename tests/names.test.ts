import { describe, expect, it } from 'vitest';
import { align } from '../src/align/align.js';
import { annotate } from '../src/annotate/annotate.js';
import { extract } from '../src/extract/extract.js';
import { extractNames } from '../src/extract/name/extract-names.js';
import { FAMILIAR_NAMES } from '../src/lexicon/name-familiar.js';
import { PERSON_TITLES } from '../src/lexicon/person-titles.js';
import type { NameMention } from '../src/model/claim.js';
import { editDistance } from '../src/model/edit-distance.js';
import { compareNames, foldName } from '../src/model/name.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

const KNOWN = { titles: PERSON_TITLES, familiar: FAMILIAR_NAMES };
const namesIn = (text: string) => extractNames(annotate(segment(sourceOf(text))), []) as readonly NameMention[];

describe('comparing names', () => {
  it.each([
    ['Ibrahim Keïta', 'Ibrahim Keita', 'same'],
    ['Union hotel', 'Union Hotel', 'same'],
    ['the Harbour Post', 'Harbour Post', 'same'],
    ['D’Arcy “Duke” Holt', "D'Arcy Holt", 'same'],
    ['3500 block of Elm Ave.', '3500 block of Elm Avenue', 'same'],
    ['Kim Jae-in', 'Kim Jae In', 'same'],
    ['Dr. Anna Lis', 'Anna Lis', 'same'],
    ['Lis', 'Anna Lis', 'short-form'],
    ['Robert S. Thorne', 'Robert Thorne', 'short-form'],
    ['D.K. Daniels', 'Dekay Kaine Daniels', 'different'],
    ['Tommy Reed', 'Thomas Reed', 'short-form'],
    ['Felix Lomez', 'Felix Lamez', 'different'],
    ['Emeka Obi', 'Emmanuel Obi', 'different'],
    ['5000 block of Elm Street', '5500 block of Elm Street', 'different'],
    ['Leeds', 'Dayton, Ohio', 'different'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareNames(a, b, KNOWN)).toBe(relation);
    expect(compareNames(b, a, KNOWN)).toBe(relation);
  });
  it('folds a name to its words', () =>
    expect(foldName('The Côte d’Ivoire Post-Gazette')).toEqual(['cote', 'divoire', 'post', 'gazette']));
  it('gives a distance up beyond its limit', () => {
    expect(editDistance('gomez', 'gmoez', 2)).toBe(1);
    expect(editDistance('gomez', 'harrison', 2)).toBe(3);
  });
});

describe('names in a document', () => {
  it('points a surname to the full name', () => {
    const found = namesIn('Minister Anna Terpstra spoke on Monday. Later Terpstra left for Kinshasa.');
    expect(found.map(({ value, fullName }) => [value.name, fullName])).toContainEqual(['Terpstra', 'Anna Terpstra']);
  });
  it('gives no full name where two could be meant', () => {
    const found = namesIn('The singers Anna Lis and Maja Lis came. Then Lis sang for the king.');
    expect(found.find(({ value }) => value.name === 'Lis')?.fullName).toBeUndefined();
  });
  it('gives a family name to the one whom nobody is related to', () => {
    const found = namesIn(
      'Lis was hit twice. Maja Lis, a cellist, was at home. Her mother, Anna Lis, 71, came at once. Then Lis sang.',
    );
    expect(found.filter(({ value }) => value.name === 'Lis').map(({ fullName }) => fullName)).toEqual([
      'Maja Lis',
      'Maja Lis',
    ]);
  });
  it('gives it to that one also where two relatives have longer names', () => {
    const found = namesIn(
      'Her mother, Annabella Lis, came. Her brother, Piotr-Jan Lis, came later. Maja Lis, a cellist, slept. Lis sang.',
    );
    expect(found.findLast(({ value }) => value.name === 'Lis')?.fullName).toBe('Maja Lis');
  });
  it('gives none where both are relatives', () => {
    const found = namesIn('Her mother, Anna Lis, came. Her brother, Piotr Lis, came later. Lis wept.');
    expect(found.find(({ value }) => value.name === 'Lis')?.fullName).toBeUndefined();
  });
  it('reads a title in capitals by what the body tells', () => {
    const found = namesIn(
      'Storm Kills Nine In Okelu As Rescuers Search\n\nThe storm struck Okelu on Friday. Nine people died in Okelu.',
    );
    expect(found.filter(({ start }) => start < 40).map(({ value }) => value.name)).toEqual(['Okelu']);
  });
  it.each(['A 1 ', 'The Of ', '“A” ', 'Mr ', 'Bank of ', "O'"])('comes through 200 KB of %j', (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    expect(namesIn(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});

describe('two spellings of a name', () => {
  const joined = (...texts: readonly string[]) => {
    const claims = texts.flatMap((text, i) => extract(segment({ ...sourceOf(text), id: `${i}.txt` })));
    return align(claims).map((topic) => topic.claims.flatMap(({ value }) => ('name' in value ? [value.name] : [])));
  };
  it.each([
    ['Kristi Beecham', 'Kristy Beachum'],
    ['Tyrell Dupree', 'Terrell Dupree'],
    ['Geoffrey Harms', 'Jeffrey Harms'],
  ])('%s, %s', (a, b) => {
    const topics = joined(
      `A woman fell from the bridge on Monday. The driver, ${a}, 29, called the police.`,
      `The police were called by the driver, ${b}, 29, when a woman fell from the bridge on Monday.`,
    );
    expect(topics).toContainEqual([a, b]);
  });
  it('is none of a person and a place that only begin alike', () => {
    const topics = joined(
      'The court heard on Monday of a debt. Mr Farquhar had borrowed the money for the salmon.',
      'The court heard on Monday of a debt. The money for the salmon was borrowed in a fish farm.',
    );
    expect(topics.filter((names) => names.includes('Farquhar') && names.includes('farm'))).toEqual([]);
  });
  it('is not hidden by the bare family name further down', () => {
    const topics = joined(
      'Jalen Whitmore was shot on Sunday, the police said. Whitmore, 16, played the trombone. Whitmore was found by a cyclist.',
      'Jaylen Whitmore was shot on Sunday, a lawyer said. Whitmore played the trombone, a teacher said.',
    );
    expect(topics.find((names) => names.includes('Jalen Whitmore'))).toContain('Jaylen Whitmore');
  });
});
