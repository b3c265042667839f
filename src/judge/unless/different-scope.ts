import { APART_IN_GROUP } from './apart-in-group.js';
import { APART_IN_LENGTH } from './apart-in-length.js';
import { APART_IN_PERSON } from './apart-in-person.js';
import { APART_IN_SORT } from './apart-in-sort.js';
import { APART_IN_STAGE } from './apart-in-stage.js';
import { APART_IN_THING } from './apart-in-thing.js';
import { APART_IN_TIME } from './apart-in-time.js';
import { not, type Unless } from './excuse.js';
import { asTold } from './told.js';

const WAYS_APART = [
  ...APART_IN_TIME,
  ...APART_IN_LENGTH,
  ...APART_IN_GROUP,
  ...APART_IN_PERSON,
  ...APART_IN_SORT,
  ...APART_IN_STAGE,
  ...APART_IN_THING,
];

/**
 * The two values are of one thing but not of one scope, and their words say so: what was expected and what came about,
 * what is and what is to be, one day and all days, two years, two groups, two orders, two sides' own accounts.
 */
export const differentScope: Unless = (a, b, circumstances) => {
  const [x, y] = [asTold(a, circumstances), asTold(b, circumstances)];
  for (const apart of WAYS_APART) {
    const reason = apart(x, y, circumstances);
    if (reason) return { verdict: 'compatible', reason };
  }
  return not('nothing says that they are of two groups, times, stages or sides');
};
