import { evenSpaces } from '../../annotate/characters.js';
import { NEVER_NAMES } from '../../lexicon/name-words.js';
import { VENUE_NOUNS, VENUE_PAIRS } from '../../lexicon/place-words.js';
import type { NameMention } from '../../model/claim.js';
import { lastStartingAt, type Span } from '../../model/span.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

const PREPOSITIONS = new Set([
  'in',
  'at',
  'inside',
  'outside',
  'near',
  'behind',
  'into',
  'across',
  'on',
  'from',
  'to',
  'along',
]);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Places that have no name: "in their front yard", "outside a nightclub", "the gendarmerie school at Voidjou". */
export function descriptivePlacesOf({ text, tokens }: Reading, names: readonly Span[]): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { shape, lower } = tokens[i]!;
    if (shape !== 'lower' || !LAST_WORDS.has(lower) || !(VENUE_NOUNS.has(lower) || isPair(tokens, i))) continue;
    const from = venueStart(tokens, i);
    const named = nameBehind(tokens, i, names);
    const relation = locativeBefore(tokens, from);
    if (named === null && relation === null) continue;
    if (named === null && isCompound(tokens[i + 1])) continue;
    found.push(mentionOf(text, tokens[from]!.start, named ?? tokens[i]!.end, relation));
  }
  return found;
}

const PAIR_NOUNS: ReadonlySet<string> = new Set([...VENUE_PAIRS].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
/** What any such place ends in, so that most words cost one look-up. */
const LAST_WORDS: ReadonlySet<string> = new Set([...VENUE_NOUNS, ...PAIR_NOUNS]);

const isPair = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  PAIR_NOUNS.has(tokens[i]!.lower) &&
  tokens[i]!.shape === 'lower' &&
  VENUE_PAIRS.has(`${tokens[i - 1]!.lower} ${tokens[i]!.lower}`);

/** Where the venue starts: at the noun, or at the word before it that tells its sort. */
function venueStart(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1];
  if (before?.shape !== 'lower' || before.genitive !== before.end || DETERMINERS.has(before.lower)) return i;
  return isPair(tokens, i) ? i - 1 : i;
}

/** The end of a name behind "at" or "in" that makes the venue one of its own: "the school at Voidjou". */
function nameBehind(tokens: readonly Token[], i: number, names: readonly Span[]): number | null {
  const next = tokens[i + 2];
  if (tokens[i + 1]?.lower !== 'at' || !next) return null;
  const at = lastStartingAt(names, next.start);
  return at >= 0 && names[at]!.start === next.start ? names[at]!.end : null;
}

/** The preposition and determiner in front, at most one adjective between, or null. */
function locativeBefore(tokens: readonly Token[], from: number): string | null {
  for (let gap = 0; gap <= 1; gap++) {
    const determiner = tokens[from - 1 - gap];
    const preposition = tokens[from - 2 - gap];
    if (gap === 1 && (tokens[from - 1]!.shape !== 'lower' || NEVER_NAMES.has(tokens[from - 1]!.lower))) return null;
    if (!determiner || !DETERMINERS.has(determiner.lower)) continue;
    return preposition && PREPOSITIONS.has(preposition.lower) ? preposition.lower : null;
  }
  return null;
}

/** Whether the noun goes on: "in the street party", "at the school board's". */
const isCompound = (next: Token | undefined): boolean =>
  next !== undefined && next.shape === 'lower' && !NEVER_NAMES.has(next.lower) && !/ed$/.test(next.lower);

function mentionOf(text: string, start: number, end: number, role: string | null): NameMention {
  const name = evenSpaces(text.slice(start, end));
  return {
    kind: 'place',
    start,
    end,
    value: { name },
    role,
    steps: [`«${name}» read as a place without a name of its own`],
    fullName: undefined,
  };
}
