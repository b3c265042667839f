import { QUESTIONS_OF } from '../lexicon/figure-questions.js';
import type { Claim } from '../model/claim.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { OWN_SENTENCE } from './passages.js';

/** So many of the words nearest to a figure show what it answers, beside what it counts and its verb. */
const NEAREST = 2;
/** What a question is worth that every figure of the story may answer. */
const LEAST_WORTH = 0.1;

/** The questions (lexicon/figure-questions) that the words around a figure show it to answer. */
interface Asked {
  /** By what it counts, by its verb and by the words nearest to it. */
  readonly own: ReadonlySet<string>;
  /** By its clause as well. */
  readonly clause: ReadonlySet<string>;
  /** By all words of its sentence, each with the nearness of the word that shows it. */
  readonly around: ReadonlyMap<string, number>;
}

/**
 * Evidence from what two figures answer: "43 bodies" and "the toll stood at 43" share no word, and one question.
 * A question that few figures of the story answer tells more.
 */
export function questionEvidence(column: NewColumn, claims: readonly Claim[]): Evidence {
  const columns = {
    question: column(),
    questionMeets: column(),
    questionsAround: column(),
    otherQuestion: column(),
  };
  const figures = claims.filter(({ value }) => 'low' in value);
  const asked = new Map(figures.map((claim) => [claim, askedOf(claim)]));
  const worth = worthIn([...asked.values()]);
  return {
    columns,
    weigh: (row, a, b) => {
      const x = asked.get(a)!;
      const y = asked.get(b)!;
      const question = mostWorth(x.own, y.own, worth);
      const meets = Math.max(mostWorth(x.own, y.clause, worth), mostWorth(y.own, x.clause, worth));
      columns.question[row] = question;
      columns.questionMeets[row] = meets;
      columns.questionsAround[row] = overlap(x.around, y.around, worth);
      columns.otherQuestion[row] = yes(x.own.size > 0 && y.own.size > 0 && question === 0 && meets === 0);
    },
  };
}

function askedOf({ context: { phrase, predicate, clause, terms } }: Claim): Asked {
  const own = [...phrase, ...predicate.slice(0, 1), ...terms.slice(0, NEAREST).map(({ lemma }) => lemma)];
  const around = new Map<string, number>();
  for (const { lemma, weight } of terms) {
    if (weight < OWN_SENTENCE) continue;
    for (const question of QUESTIONS_OF.get(lemma) ?? [])
      around.set(question, Math.max(weight, around.get(question) ?? 0));
  }
  return { own: questionsOf(own), clause: questionsOf([...phrase, ...predicate, ...clause]), around };
}

const questionsOf = (lemmas: readonly string[]): ReadonlySet<string> =>
  new Set(lemmas.flatMap((lemma) => QUESTIONS_OF.get(lemma) ?? []));

/** How much each question tells, from 1 for what one figure of many answers down to little for what all do. */
function worthIn(asked: readonly Asked[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { own } of asked) for (const question of own) times.set(question, (times.get(question) ?? 0) + 1);
  const all = asked.length + 1;
  return new Map(Array.from(times, ([question, n]) => [question, LEAST_WORTH + Math.log(all / n) / Math.log(all)]));
}

/** What the question tells that two claims share; of several, the one that tells most. */
function mostWorth(a: ReadonlySet<string>, b: ReadonlySet<string>, worth: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const question of a) if (b.has(question)) most = Math.max(most, worth.get(question) ?? 0);
  return most;
}

/** How much of what either sentence answers both do. */
function overlap(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  worth: ReadonlyMap<string, number>,
): number {
  let common = 0;
  let all = 0;
  for (const [question, x] of a) {
    const y = b.get(question) ?? 0;
    const each = worth.get(question) ?? 0;
    common += each * Math.min(x, y);
    all += each * Math.max(x, y);
  }
  for (const [question, y] of b) if (!a.has(question)) all += (worth.get(question) ?? 0) * y;
  return all === 0 ? 0 : common / all;
}
