import { age } from './age.js';
import type { Comparer } from './comparison.js';
import { exact } from './exact.js';
import { interval } from './interval.js';
import { name } from './name.js';
import { place } from './place.js';
import { rank } from './rank.js';
import { speaker } from './speaker.js';
import { timex } from './timex.js';
import { wording } from './wording.js';

/** Every way of comparing, under the name that rules call it by. */
export const COMPARISONS: Readonly<Record<string, Comparer>> = {
  age,
  exact,
  interval,
  name,
  place,
  rank,
  speaker,
  timex,
  wording,
};
