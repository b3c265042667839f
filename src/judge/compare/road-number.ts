import { COMPASS_WORDS } from '../../lexicon/place-words.js';
import { GENERIC_ROADS, ROAD_SYSTEMS } from '../../lexicon/road-systems.js';
import { foldName } from '../../model/name.js';

interface NumberedRoad {
  readonly number: string;
  /** "us", "fm", "interstate"; null where only "Highway 14" or "Route 14" is written. */
  readonly system: string | null;
}

/**
 * Whether two names may be one numbered road: "FM 14" and "North Highway 14", "I-40" and "Interstate 40", not "US 14" and
 * "FM 14". Null where they are not both numbered roads.
 */
export function mayBeOneRoad(a: string, b: string): boolean | null {
  const [x, y] = [numberedRoad(a), numberedRoad(b)];
  if (!x || !y) return null;
  return x.number === y.number && (!x.system || !y.system || x.system === y.system);
}

function numberedRoad(name: string): NumberedRoad | null {
  const words = foldName(name.replaceAll('-', ' ')).filter((word) => !COMPASS_WORDS.has(word));
  const number = words.pop();
  if (words.length === 0 || words.length > MOST_WORDS || !/^\d{1,4}[a-z]?$/.test(number ?? '')) return null;
  const systems = words.filter((word) => !GENERIC_ROADS.has(word)).join(' ');
  if (systems === '') return { number: number!, system: null };
  const system = ROAD_SYSTEMS.get(systems);
  return system === undefined ? null : { number: number!, system };
}

/** "United States Highway" and the like are no longer. */
const MOST_WORDS = 4;
