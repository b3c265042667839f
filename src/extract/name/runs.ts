import { COMPASS_WORDS, PLACE_HEADS, STREET_WORDS } from '../../lexicon/place-words.js';
import { TITLE_ROLES } from '../../lexicon/roles.js';
import { isNameDespitePosition } from './capitals.js';
import { joined, ORDINAL } from './joins.js';
import { adjacent, MONTH_LIKE, type Reading, type Run } from './reading.js';
import { isCapital, isNeverName, needsCompany } from './tokens.js';

/** The runs of capitalised words of a sentence, with the small words that join them, in order. */
export function runsOf(reading: Reading): readonly Run[] {
  const { tokens } = reading;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!starts(reading, i)) continue;
    let to = i + 1;
    for (let next = joined(reading, i, to); next > to; next = joined(reading, i, to)) to = next;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Whether token `i` can start a name. */
function starts(reading: Reading, i: number): boolean {
  const { tokens, seen, heading } = reading;
  const token = tokens[i]!;
  if (token.shape === 'lower' || token.shape === 'mark') return false;
  if (token.text < ':' && ORDINAL.test(token.text)) return startsOrdinal(reading, i);
  if (token.text === 'I' || token.text === 'I.')
    return STREET_WORDS.has(adjacent(reading, i)?.lower.replace('.', '') ?? '') && isCapital(tokens[i + 1]);
  if (!isCapital(token) || reading.isTaken(token)) return false;
  const next = adjacent(reading, i);
  const company = next !== undefined && isCapital(next) && !isNeverName(next) && !next.initial;
  if (COMPASS_WORDS.has(token.lower)) return company && !reading.isTaken(next!);
  if (needsCompany(token)) return company && !MONTH_LIKE.has(token.lower) && !TITLE_ROLES.has(next!.lower);
  if (i === 0 && opensDateline(reading)) return true;
  if (token.initial || heading) return isNameDespitePosition(token, seen, company && !heading);
  if (token.lower === 'the') return company;
  return !isNeverName(token);
}

/** "5th Avenue", "9th Ward". */
function startsOrdinal(reading: Reading, i: number): boolean {
  const next = adjacent(reading, i);
  const head = next?.lower.replace('.', '') ?? '';
  return isCapital(next) && !reading.isTaken(next) && (PLACE_HEADS.has(head) || STREET_WORDS.has(head));
}

/** "KENDARI, Indonesia — ", "ALTURAS (AP) – ": capitals at the very start, then a mark. */
function opensDateline({ tokens, heading }: Reading): boolean {
  const first = tokens[0]!;
  return !heading && first.shape === 'caps' && first.text.length > 3 && /^[,(—–-]$/.test(tokens[1]?.text ?? '');
}
