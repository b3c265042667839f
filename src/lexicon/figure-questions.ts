import { QUESTIONS_OF_HAPPENINGS } from './figure-questions/happenings.js';
import { QUESTIONS_OF_MEASURES_AND_GAMES } from './figure-questions/measures-and-games.js';
import { QUESTIONS_OF_THINGS_COUNTED } from './figure-questions/things-counted.js';
import { QUESTIONS_OF_VOTES_AND_MONEY } from './figure-questions/votes-and-money.js';

/**
 * Questions that figures of the news answer, each with the words, of any part of speech, that show it to be asked:
 * "43 died", "the toll stood at 43" and "43 bodies" are one question, "43 hurt" is another. Finer than the frames of
 * events (frames.ts) and of more than events. Lemmas as the tagger gives them.
 */
export const FIGURE_QUESTIONS: Readonly<Record<string, string>> = {
  ...QUESTIONS_OF_HAPPENINGS,
  ...QUESTIONS_OF_VOTES_AND_MONEY,
  ...QUESTIONS_OF_MEASURES_AND_GAMES,
  ...QUESTIONS_OF_THINGS_COUNTED,
};

/** The questions that a lemma shows to be asked. */
export const QUESTIONS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const questions = new Map<string, string[]>();
  for (const [question, words] of Object.entries(FIGURE_QUESTIONS)) {
    for (const lemma of words.split(' ')) questions.set(lemma, [...(questions.get(lemma) ?? []), question]);
  }
  return questions;
})();
