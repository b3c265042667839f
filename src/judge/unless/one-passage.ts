import { runsOf, standsIn } from '../compare/quoted-words.js';
import { isQuotation } from '../compare/wording.js';
import { not, type Unless } from './excuse.js';

/** Two fragments that a third source quotes word for word within one longer passage: two cuts, not two wordings. */
export const onePassage: Unless = (a, b, { topic }) => {
  if (!isQuotation(a) || !isQuotation(b)) return not('only quotations are cut out of a passage');
  const [x, y] = [runsOf(a.value.words), runsOf(b.value.words)];
  const whole = topic.filter(isQuotation).find(({ value }) => {
    const runs = runsOf(value.words);
    return standsIn(x, runs) && standsIn(y, runs);
  });
  return whole
    ? { verdict: 'compatible', reason: 'both stand word for word in one longer quotation' }
    : not('no source quotes a longer passage that holds both word for word');
};
