/** Words for a road that say nothing of whose it is: one paper's "Highway 14" is another's "FM 14". */
export const GENERIC_ROADS: ReadonlySet<string> = new Set(['highway', 'hwy', 'route', 'rt', 'rte', 'road', 'rd']);

/** Whose a numbered road is, as written before its number, by one word for each. */
export const ROAD_SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['interstate', 'interstate'],
  ['i', 'interstate'],
  ['us', 'us'],
  ['u s', 'us'],
  ['united states', 'us'],
  ['state', 'state'],
  ['sr', 'state'],
  ['sh', 'state'],
  ['county', 'county'],
  ['cr', 'county'],
  ['fm', 'farm-to-market'],
  ['farm to market', 'farm-to-market'],
  ['rm', 'ranch-to-market'],
  ['ranch to market', 'ranch-to-market'],
]);
