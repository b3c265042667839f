import type { Claim, QuotationMention } from '../../model/claim.js';
import { after, before, type Lookup } from './comparison.js';
import { type Runs, runsOf, standsIn } from './quoted-words.js';

/** So many words on either side of a quotation may be the speaker's, told without marks. */
const MOST_OUTSIDE = 4;
/** Characters that hold so many words. */
const REACH = 48;
/** Words that lie all outside the marks are no quotation of the same words. */
const FEWEST_INSIDE = 3;

/** Another quotation or a stop between the words and the marks makes them other words. */
const TO_MARKS = /(?:^|[.!?;:“”"‘«»])[^.!?;:“”"‘«»]*$/u;
const FROM_MARKS = /^[^.!?;:“”"’«»]*/u;

/**
 * Whether one of two quotations has all its words in the other's source, where some of them stand right before or right
 * behind the marks: she said they "will join the talks", she said they will "join the talks and see". Where a paper
 * sets its marks is its own choice; no word is changed. `x` and `y` are the quotations' own runs.
 */
export function areWithinMarksAndBeside(
  a: Claim & QuotationMention,
  b: Claim & QuotationMention,
  x: Runs,
  y: Runs,
  lookup: Lookup,
): boolean {
  return stands(x, y, b, lookup) || stands(y, x, a, lookup);
}

function stands(part: Runs, whole: Runs, told: Claim, lookup: Lookup): boolean {
  const inside = new Set(whole.flat());
  const shared = part.flat().filter((word) => inside.has(word)).length;
  return shared >= FEWEST_INSIDE && standsIn(part, withWordsBeside(whole, told, lookup));
}

/** A quotation's runs, the first with the words before its marks, the last with those behind them. */
function withWordsBeside(runs: Runs, claim: Claim, lookup: Lookup): Runs {
  const ahead = before(claim, REACH, lookup)
    .trimEnd()
    .replace(/[“"‘«]$/u, '');
  const behind = after(claim, REACH, lookup).replace(/^[,.]?[”"’»][,.]?/u, '');
  const lead = runsOf(TO_MARKS.exec(ahead)?.[0] ?? '')
    .flat()
    .slice(-MOST_OUTSIDE);
  const tail = runsOf(FROM_MARKS.exec(behind)?.[0] ?? '')
    .flat()
    .slice(0, MOST_OUTSIDE);
  return runs.map((run, i) => [...(i === 0 ? lead : []), ...run, ...(i === runs.length - 1 ? tail : [])]);
}
