import { correction } from './correction.js';
import { differentScope } from './different-scope.js';
import type { Unless } from './excuse.js';
import { laterUpdate } from './later-update.js';
import { onePassage } from './one-passage.js';
import { partOfWhole } from './part-of-whole.js';
import { rounding } from './rounding.js';
import { sameSum } from './same-sum.js';

/** Everything that can excuse a difference, under the name that rules call it by. */
export const EXCUSES: Readonly<Record<string, Unless>> = {
  correction,
  'different-scope': differentScope,
  'later-update': laterUpdate,
  'one-passage': onePassage,
  'part-of-whole': partOfWhole,
  rounding,
  'same-sum': sameSum,
};
