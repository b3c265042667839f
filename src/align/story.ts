import type { Claim } from '../model/claim.js';
import { type Sentences, sentencesOf } from './sentences.js';
import { type StoryWords, storyWords } from './story-words.js';
import { storyDay } from './time-evidence.js';

/** What holds for all claims of a story, worked out once. */
export interface Story {
  readonly sentences: Sentences;
  readonly words: StoryWords;
  /** Its own day, as `parseIsoDay` counts; null where no claim names one. */
  readonly day: number | null;
}

export function storyOf(claims: readonly Claim[]): Story {
  const sentences = sentencesOf(claims);
  return { sentences, words: storyWords(claims, sentences), day: storyDay(claims) };
}
