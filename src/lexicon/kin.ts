import { KIN_OF_BUSINESS } from './kin/business.js';
import { KIN_OF_CASUALTIES } from './kin/casualties.js';
import { KIN_OF_CRIME } from './kin/crime-and-courts.js';
import { KIN_OF_CULTURE } from './kin/culture-and-learning.js';
import { KIN_OF_ANYTHING } from './kin/general.js';
import { KIN_IN_GROUPS } from './kin/groups.js';
import { KIN_OF_SCIENCE } from './kin/health-and-science.js';
import { KIN_OF_HOMES } from './kin/homes-energy-farming.js';
import { KIN_OF_LABOUR } from './kin/labour.js';
import { KIN_OF_THE_MILITARY } from './kin/military.js';
import { KIN_OF_MONEY } from './kin/money.js';
import { KIN_OF_PEOPLE } from './kin/people.js';
import { KIN_OF_POLITICS } from './kin/politics.js';
import { KIN_OF_SPORT } from './kin/sport.js';
import { KIN_OF_TRANSPORT } from './kin/transport.js';
import { KIN_OF_DISASTERS } from './kin/weather-and-disasters.js';

/**
 * Words that newsrooms use for one thing, a few to a line, so that two reports of one count may use either. Kin of kin
 * are no kin: "fire" is kin of "blaze" and of "sack". A line holds what answers one question: no opposites, no
 * neighbours, which contrasts.ts tells apart. Nouns and verbs, since a figure may hang on either ("the loss of 38
 * jobs", "38 lost their jobs"). Lemmas as the tagger gives them: American spelling, and "fin" for "fined".
 */
export const KIN: readonly string[] = [
  ...KIN_IN_GROUPS,
  ...KIN_OF_ANYTHING,
  ...KIN_OF_BUSINESS,
  ...KIN_OF_CASUALTIES,
  ...KIN_OF_CRIME,
  ...KIN_OF_CULTURE,
  ...KIN_OF_DISASTERS,
  ...KIN_OF_HOMES,
  ...KIN_OF_LABOUR,
  ...KIN_OF_MONEY,
  ...KIN_OF_PEOPLE,
  ...KIN_OF_POLITICS,
  ...KIN_OF_SCIENCE,
  ...KIN_OF_SPORT,
  ...KIN_OF_THE_MILITARY,
  ...KIN_OF_TRANSPORT,
];

/** The lines, by their place in `KIN`, that a lemma stands in. */
export const KIN_LINES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const lines = new Map<string, number[]>();
  for (const [i, line] of KIN.entries()) {
    for (const lemma of line.split(' ')) lines.set(lemma, [...(lines.get(lemma) ?? []), i]);
  }
  return lines;
})();
