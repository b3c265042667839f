import { FRAMES_OF } from '../lexicon/frames.js';
import { TELLING_VERBS } from '../lexicon/happening-words.js';
import type { Claim } from '../model/claim.js';
import { similarityOf } from './near-words.js';
import type { StoryWords } from './story-words.js';

/** How near two words of one frame are at least, and words of two frames at most: "open" and "close" have near vectors. */
const ONE_FRAME = 0.8;
const OTHER_FRAMES = 0.3;

/** Whether a date is the day on which something was said or made known. */
export const isTelling = ({ context }: Claim): boolean => TELLING_VERBS.has(context.happening ?? '');

/** How near what happens at two times is, 0 to 1; 0 where either is not told. */
export function happeningsNear(a: Claim, b: Claim, words: StoryWords): number {
  const [x, y] = [a.context.happening, b.context.happening];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  const similarity = similarityOf(words.near, words.of(a).happening, words.of(b).happening);
  const frames = FRAMES_OF.get(x);
  const others = FRAMES_OF.get(y);
  if (!frames || !others) return similarity;
  return frames.some((frame) => others.includes(frame))
    ? Math.max(ONE_FRAME, similarity)
    : Math.min(OTHER_FRAMES, similarity);
}
