import { unitNamed } from '../../lexicon/units.js';

/** How a unit measures its dimension: base = number × factor + offset. */
export interface Scale {
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

/** Units that a source may mean in more than one sense: a paper's home reader knows which degrees and whose tons. */
const SENSES: Readonly<Record<string, readonly string[]>> = {
  degree: ['celsius', 'fahrenheit', 'degree'],
  ton: ['ton', 'tonne'],
};

/** The scales a unit may stand for; a unit that the lexicon lacks (a currency, a bare count) measures itself alone. */
export function scalesOf(unit: string | null): readonly Scale[] {
  if (unit === null) return [{ dimension: '', factor: 1, offset: 0 }];
  return (SENSES[unit] ?? [unit]).map((name) => {
    const known = unitNamed(name);
    return known
      ? { dimension: known.dimension, factor: known.factor, offset: known.offset ?? 0 }
      : { dimension: name, factor: 1, offset: 0 };
  });
}
