import { FIGURE_QUESTIONS, QUESTIONS_OF } from '../lexicon/figure-questions.js';
import type { Claim } from '../model/claim.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { OWN_SENTENCE } from './passages.js';
import { type Asked, numbered, questionInCommon, questionMet, worthAmong } from './questions-asked.js';
import type { StoryWords } from './story-words.js';
import type { NumberedWords } from './vocabulary.js';

/** So many of the words nearest to a figure show what it answers, beside what it counts and its verb. */
const NEAREST = 2;

/** The questions (lexicon/figure-questions), by number, that the words around a figure show it to answer. */
interface AskedOfFigure extends Asked {
  /** By all words of its sentence: each question with the nearness of the word that shows it. */
  readonly around: readonly number[];
  readonly nearness: readonly number[];
}

/**
 * Evidence from what two figures answer: "43 bodies" and "the toll stood at 43" share no word, and one question.
 * A question that few figures of the story answer tells more.
 */
export function questionEvidence(column: NewColumn, claims: readonly Claim[], words: StoryWords): Evidence {
  const columns = {
    question: column(),
    questionMeets: column(),
    questionsAround: column(),
    otherQuestion: column(),
  };
  const figures = claims.filter(({ value }) => 'low' in value);
  const questionsOf = questionsByLemma(words.lemmas);
  const asked = new Map(figures.map((claim) => [claim, askedOf(claim, words.numbersOf(claim), questionsOf)]));
  const worth = worthAmong([...asked.values()], NUMBERS.size);
  return {
    columns,
    weigh: (row, a, b) => {
      const x = asked.get(a)!;
      const y = asked.get(b)!;
      const question = questionInCommon(x, y, worth);
      const meets = questionMet(x, y, worth);
      columns.question[row] = question;
      columns.questionMeets[row] = meets;
      columns.questionsAround[row] = overlap(x, y, worth);
      columns.otherQuestion[row] = yes(x.own.length > 0 && y.own.length > 0 && question === 0 && meets === 0);
    },
  };
}

const NUMBERS = numbered(Object.keys(FIGURE_QUESTIONS));
const NONE: readonly number[] = [];

/** Gives a function that tells which questions a lemma of the story shows to be asked, looked up once for each. */
function questionsByLemma(lemmas: readonly string[]): (lemma: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = new Array(lemmas.length);
  return (lemma) =>
    (known[lemma] ??= QUESTIONS_OF.get(lemmas[lemma]!)?.map((question) => NUMBERS.get(question)!) ?? NONE);
}

function askedOf(
  { context: { terms } }: Claim,
  { terms: lemmas, phrase, predicate, clause }: NumberedWords,
  questionsOf: (lemma: number) => readonly number[],
): AskedOfFigure {
  const allOf = (...lists: readonly (readonly number[])[]): readonly number[] => {
    const found: number[] = [];
    for (const list of lists)
      for (const lemma of list)
        for (const question of questionsOf(lemma)) if (!found.includes(question)) found.push(question);
    return found;
  };
  const around: number[] = [];
  const nearness: number[] = [];
  for (let i = 0; i < lemmas.length; i++) {
    const { weight } = terms[i]!;
    if (weight < OWN_SENTENCE) continue;
    for (const question of questionsOf(lemmas[i]!)) {
      const at = around.indexOf(question);
      if (at < 0) {
        around.push(question);
        nearness.push(weight);
      } else nearness[at] = Math.max(weight, nearness[at]!);
    }
  }
  return {
    own: allOf(phrase, predicate.slice(0, 1), lemmas.slice(0, NEAREST)),
    clause: allOf(phrase, predicate, clause),
    around,
    nearness,
  };
}

/** How much of what either sentence answers both do. */
function overlap(a: AskedOfFigure, b: AskedOfFigure, worth: readonly number[]): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i < a.around.length; i++) {
    const at = b.around.indexOf(a.around[i]!);
    const each = worth[a.around[i]!]!;
    const x = a.nearness[i]!;
    const y = at < 0 ? 0 : b.nearness[at]!;
    common += each * Math.min(x, y);
    all += each * Math.max(x, y);
  }
  for (let i = 0; i < b.around.length; i++)
    if (!a.around.includes(b.around[i]!)) all += worth[b.around[i]!]! * b.nearness[i]!;
  return all === 0 ? 0 : common / all;
}
