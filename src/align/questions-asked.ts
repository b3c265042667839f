/** The questions, by number, that the words around a claim show it to answer. */
export interface Asked {
  /** By what governs it and stands nearest to it. */
  readonly own: readonly number[];
  /** By its clause as well. */
  readonly clause: readonly number[];
}

/** What a question is worth that every claim of the story may answer. */
const LEAST_WORTH = 0.1;

/** Numbers questions by their names. */
export const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, number) => [name, number]));

/**
 * How much each of so many questions tells, by its number, from 1 for what one claim of many answers down to little for
 * what all do; nothing for what none does.
 */
export function worthAmong(asked: readonly Asked[], questions: number): readonly number[] {
  const times = new Array<number>(questions).fill(0);
  for (const { own } of asked) for (const question of own) times[question]!++;
  const all = asked.length + 1;
  return times.map((n) => (n === 0 ? 0 : LEAST_WORTH + Math.log(all / n) / Math.log(all)));
}

/** What the question tells that two claims answer by their own words; of several, the one that tells most. */
export const questionInCommon = (x: Asked, y: Asked, worth: readonly number[]): number =>
  mostWorth(x.own, y.own, worth);

/** What the question tells that one claim answers by its own words and the other in its clause. */
export const questionMet = (x: Asked, y: Asked, worth: readonly number[]): number =>
  Math.max(mostWorth(x.own, y.clause, worth), mostWorth(y.own, x.clause, worth));

function mostWorth(a: readonly number[], b: readonly number[], worth: readonly number[]): number {
  let most = 0;
  for (const question of a) if (b.includes(question)) most = Math.max(most, worth[question]!);
  return most;
}
