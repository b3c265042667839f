import { areSortsApart } from '../../lexicon/judge-counted.js';
import type { Apart, Told } from './told.js';

/** The words right behind a count among which its noun must stand; another noun may be what it is part of. */
const RIGHT_BEHIND = /^[ -]((?:[\w’'-]{1,20} ){0,2}[\w’'-]{2,20})/;

/** The noun that a count stands right before, as a lemma; null where only the sense of the sentence supplies one. */
function nounBehind({ claim: { kind, head }, behind }: Told): string | null {
  if (kind !== 'count' || head === null) return null;
  // Lemmas drop a plural's end or change it: "villages", "countries", "knives".
  const stem = head.slice(0, Math.max(1, head.length - 3));
  const words = RIGHT_BEHIND.exec(behind)?.[1]?.split(/[ -]/) ?? [];
  return words.some((word) => word.startsWith(stem)) ? head : null;
}

/** "Laid down 164 rifles" and "166 boys came out". */
const twoThings: Apart = (a, b) => {
  const [x, y] = [nounBehind(a), nounBehind(b)];
  return x && y && areSortsApart(x, y) ? 'they count two sorts of thing' : null;
};

/** Two things counted. */
export const APART_IN_THING: readonly Apart[] = [twoThings];
