import { DIGIT, kindsOfUnit, LETTER } from '../../annotate/characters.js';
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  AT_LEAST_AFTER,
  AT_LEAST_BEFORE,
  AT_MOST_AFTER,
  AT_MOST_BEFORE,
  BOUND_SOFTENERS,
  DENIED_BEFORE,
  TRANSPARENT_BEFORE,
  WENT_PAST,
} from '../../lexicon/hedges.js';
import type { FigureKind } from '../../model/claim.js';
import { alternation, before, matchAt } from './reading.js';

export interface Bound {
  readonly sense: 'at least' | 'at most' | 'about';
  readonly approximate: boolean;
  /** As it stands in the text. */
  readonly words: string;
  /** Characters before the value that the hedge takes, white space included. */
  readonly length: number;
}

const LEAST = new Set<string>(AT_LEAST_BEFORE);
const MOST = new Set<string>(AT_MOST_BEFORE);
const PAST = new Set<string>(WENT_PAST);
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\d])((?:(${alternation(BOUND_SOFTENERS)}|well|far|much|significantly|considerably|substantially)\\s)?` +
    `(${alternation([...AT_LEAST_BEFORE, ...AT_MOST_BEFORE, ...ABOUT_BEFORE])})[\\s-]?)((?:${alternation(TRANSPARENT_BEFORE)})\\s)?$`,
  'iu',
);
/** What each hedge, or what may stand behind it, ends in: its last word, or its last mark. */
const ENDINGS: ReadonlySet<string> = new Set(
  [...AT_LEAST_BEFORE, ...AT_MOST_BEFORE, ...ABOUT_BEFORE, ...TRANSPARENT_BEFORE].map(
    (phrase) => /[\p{L}\d]+$|.$/u.exec(phrase)![0],
  ),
);
const AFTER = new RegExp(
  `(?:\\s{1,3}(${alternation([...AT_LEAST_AFTER, ...AT_MOST_AFTER, ...ABOUT_AFTER])})|(-plus|\\+|-odd|-ish|ish))(?![\\p{L}\\d])`,
  'iuy',
);
const LEAST_AFTER = new Set<string>([...AT_LEAST_AFTER, '-plus', '+']);
const MOST_AFTER = new Set<string>(AT_MOST_AFTER);

/** "about" and "over" that do not hedge: "talks about two men", "a row over two flats". */
const ABOUT_SUBJECT =
  /\b(?:talk|talks|talked|talking|worr\w+|concern\w*|questions?|ask\w*|know|knew|think|thought|told|tell|learn\w*|information|stor(?:y|ies)|reports?|wrote|complain\w*|complaints?|details?|something|what|lies?|joke\w*|book|film|feel|felt|heard|hear|care|cares|sure)\sabout\s?$/i;
const OVER_SUBJECT =
  /\b(?:disputes?|row|war|fight|fighting|arguments?|talks|concerns?|clash\w*|battles?|control|victory|win|wins|won|lead|leads|advantage|jurisdiction|protests?|anger|fears?|questions?|arrested|jailed|fined|sued|charged|suspended|sacked|resigned|criticised|criticized|presid\w+|ruled|rules|watch|went|go|going|run|ran|knocked|turned|took|taken|take|cross\w*|jump\w*|fell|hand\w*|spread|split|divided|investigat\w+)\sover\s?$/i;
/** "inched back up to 4 per cent" says where it went; "up to 4 per cent" sets a limit. */
const UP_TO_TARGET =
  /\b(?:back|inch(?:ed|es|ing)?|edg(?:ed|es|ing)|crept|creep(?:s|ing)?|tick(?:ed|s|ing)|climbed|went)\sup\sto\s?$/i;
/** "over" before a length of time is a bound only after these; "cut $1bn over four years" is not one. */
const OVER_TIME =
  /\b(?:for|after|last(?:ed|s|ing)?|spen[dt]|of|is|was|been|well|just|little|slightly|within|takes?|took|taking|aged|late|wait(?:ed|ing)?|with|by|than)\sover\s?$/i;

/** Whether the words end as a hedge does. Few do, and this costs a tenth of what the whole expression does. */
function endLikeHedge(words: string): boolean {
  const end = words.endsWith(' ') || words.endsWith('-') ? words.length - 1 : words.length;
  let start = end;
  while (start > 0 && (kindsOfUnit(words.charCodeAt(start - 1)) & (LETTER | DIGIT)) !== 0) start--;
  return ENDINGS.has(words.slice(Math.min(start, end - 1), end).toLowerCase());
}

/** The hedge or bound right before an offset, or null. */
export function boundBefore(text: string, at: number, kind: FigureKind): Bound | null {
  const preceding = before(text, at, 48);
  const found = endLikeHedge(preceding) ? BEFORE.exec(preceding) : null;
  if (!found) return null;
  const [, , softener, word] = found;
  const phrase = word!.toLowerCase();
  const lead = preceding.slice(0, preceding.length - (found[4]?.length ?? 0));
  if (phrase === 'about' && ABOUT_SUBJECT.test(lead)) return null;
  if (phrase === 'over' && !softener && (OVER_SUBJECT.test(lead) || (kind === 'duration' && !OVER_TIME.test(lead))))
    return null;
  if (phrase === 'up to' && UP_TO_TARGET.test(lead)) return null;
  if (kind === 'count' && PAST.has(phrase)) return null;
  if (phrase === 'sub' && !/-$/.test(lead)) return null;
  if (
    (phrase === 'around' || phrase === 'beyond') &&
    kind === 'count' &&
    /\b(?:gathered|walk\w*|stood|turned|travel\w*)\saround\s?$/i.test(lead)
  )
    return null;
  const taken = found[1]!.length + (found[4]?.length ?? 0);
  const denied = DENIABLE.test(phrase) ? (DENIED_BEFORE.exec(preceding.slice(0, -taken))?.[0] ?? '') : '';
  const sense = senseOf(phrase, denied !== '');
  const words = denied + found[1]!.trim();
  const soft = softener !== undefined && !/^(?:well|far|much|signif|consid|subst)/i.test(softener);
  return {
    sense,
    approximate: sense === 'about' || soft,
    words,
    length: denied.length + taken,
  };
}

/** Bounds that a verb may deny: "did not exceed", not "did not get up to". */
const DENIABLE = /than$|^(?:above|over|beyond|below|under|exceed|topp|surpass)/;

/** "Never below 31" is 31 at least. */
function senseOf(phrase: string, denied: boolean): Bound['sense'] {
  if (LEAST.has(phrase)) return denied ? 'at most' : 'at least';
  if (MOST.has(phrase)) return denied ? 'at least' : 'at most';
  return 'about';
}

/** The hedge or bound right after an offset, or null. */
export function boundAfter(text: string, at: number): Bound | null {
  const found = matchAt(AFTER, text, at);
  if (!found) return null;
  const phrase = (found[1] ?? found[2])!.toLowerCase().replace(/\s+/g, ' ');
  // "at least" between two figures belongs to the second.
  if (phrase === 'at least' && /^\s{1,3}[\d\p{L}$£€]/u.test(text.slice(at + found[0].length, at + found[0].length + 4)))
    return null;
  const sense = LEAST_AFTER.has(phrase) ? 'at least' : MOST_AFTER.has(phrase) ? 'at most' : 'about';
  return { sense, approximate: sense === 'about', words: found[0].trim(), length: found[0].length };
}
