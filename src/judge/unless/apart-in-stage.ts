import {
  ASKED_FOR,
  CAME_TO,
  GAP_AFTER,
  LIMIT_AFTER,
  LIMIT_BEFORE,
  MAY_BE_ASKED,
  MAY_BE_LIMIT,
  MOVED_BY,
  SCORE_BEFORE,
  STAGES,
} from '../../lexicon/judge-stages.js';
import { sentenceOf } from '../compare/comparison.js';
import { isFigure } from '../compare/interval.js';
import { type Apart, onlyOne, type Told } from './told.js';

/** "The pilots wanted $88,500" and "pay will reach $84,000". */
const askedAndGiven: Apart = (a, b, circumstances) => {
  if (![a, b].every(({ claim: { kind } }) => kind === 'money' || kind === 'percent')) return null;
  const asked = onlyOne(({ ahead }) => ASKED_FOR.test(ahead), a, b);
  return asked && !MAY_BE_ASKED.test(sentenceOf((asked === a ? b : a).claim, circumstances))
    ? 'one is what was asked for, the other what there is'
    : null;
};

/** "Biologists advised 7,400 tonnes" and "ministers settled on 8,800". */
const twoStages: Apart = (a, b) => {
  if (!isFigure(a.claim) || !isFigure(b.claim)) return null;
  const [x, y] = [a, b].map(stageOf);
  return x && y && x !== y ? `one is what was ${x}, the other what was ${y}` : null;
};

/** The last that is told before the figure. */
function stageOf({ ahead }: Told): string | null {
  const told = STAGES.filter(([, words]) => words.test(ahead));
  return told.length === 1 ? told[0]![0] : null;
}

/** "A weight limit of 3.5 tonnes" and "vans of five tonnes". */
const limitAndAmount: Apart = (a, b, circumstances) => {
  if (![a, b].every(({ claim: { kind } }) => kind === 'money' || kind === 'percent' || kind === 'measure')) return null;
  const limit = onlyOne(({ ahead, behind }) => LIMIT_BEFORE.test(ahead) || LIMIT_AFTER.test(behind), a, b);
  if (!limit) return null;
  const { claim } = limit === a ? b : a;
  return isFigure(claim) && !MAY_BE_LIMIT.test(sentenceOf(claim, circumstances))
    ? 'one is what is allowed at most, the other how much there is'
    : null;
};

/** "Cut it by 9 per cent" and "rises from 6 to 14 per cent". */
const changeAndOutcome: Apart = (a, b) => {
  if (!isFigure(a.claim) || !isFigure(b.claim)) return null;
  const [x, y] = [a, b].map(({ ahead }) => (CAME_TO.test(ahead) ? 'to' : MOVED_BY.test(ahead) ? 'by' : null));
  return x && y && x !== y ? 'one is how much it changed, the other what it came to' : null;
};

/** "Have four points" and "five points off the top". */
const gapAndScore: Apart = (a, b) => {
  const isOfGame = ({ claim }: Told) => isFigure(claim) && (claim.kind === 'count' || claim.value.unit === 'point');
  if (!isOfGame(a) || !isOfGame(b)) return null;
  const gap = onlyOne(({ behind }) => GAP_AFTER.test(behind), a, b);
  return gap && SCORE_BEFORE.test((gap === a ? b : a).ahead)
    ? 'one is how far one is from another, the other what one has'
    : null;
};

/** Two stages of one decision, or a change and what came of it. */
export const APART_IN_STAGE: readonly Apart[] = [
  askedAndGiven,
  twoStages,
  limitAndAmount,
  changeAndOutcome,
  gapAndScore,
];
