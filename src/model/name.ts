/** How two written names compare. Everything but `different` says that one bearer is possible. */
export type NameRelation =
  /** One spelling, but for case, accents, hyphens, articles, abbreviations. */
  | 'same'
  /** One is a shorter or familiar form of the other: a surname alone, an initial, "Tommy" for "Thomas". */
  | 'short-form'
  /** One sound in two transliterations: Sadvakasov, Saduakassov. */
  | 'transliteration'
  /** Spelled differently by a letter or two: Lomez, Lamez. */
  | 'spelling'
  | 'different';

/** What the comparison needs to know of a language's names; kept as data in the lexicon. */
export interface NameKnowledge {
  /** Titles and ranks that are no part of a name, lower case, without full stops. */
  readonly titles: ReadonlySet<string>;
  /** Familiar forms of given names: "tommy" → "thomas". */
  readonly familiar: ReadonlyMap<string, string>;
}

const NOTHING: NameKnowledge = { titles: new Set(), familiar: new Map() };
const ARTICLES = new Set(['the', 'a', 'an']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
/** Abbreviations of words in the names of places and firms. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ave: 'avenue',
    av: 'avenue',
    rd: 'road',
    blvd: 'boulevard',
    ln: 'lane',
    dr: 'drive',
    hwy: 'highway',
    pkwy: 'parkway',
    ct: 'court',
    pl: 'place',
    sq: 'square',
    mt: 'mount',
    ft: 'fort',
    mts: 'mountains',
    dept: 'department',
    univ: 'university',
    intl: 'international',
    co: 'company',
    corp: 'corporation',
    inc: 'incorporated',
    ltd: 'limited',
    no: 'number',
    center: 'centre',
    theater: 'theatre',
    harbor: 'harbour',
    defense: 'defence',
    labor: 'labour',
    organization: 'organisation',
    saint: 'st',
    street: 'st',
    calif: 'california',
    ky: 'kentucky',
    tenn: 'tennessee',
    tex: 'texas',
    fla: 'florida',
    pa: 'pennsylvania',
    mass: 'massachusetts',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
  }),
);

/**
 * The words of a name as they are compared: lower case, without accents, quotation marks (and the nickname within),
 * full stops, genitives and articles in front; hyphens part words.
 */
export function foldName(name: string): readonly string[] {
  const words = PLAIN_NAME.test(name) ? name.toLowerCase().split(' ') : wordsOf(name);
  const first = words.length > 1 && ARTICLES.has(words[0]!) ? 1 : 0;
  return words.slice(first);
}

/** Most names are plain letters, in which there is nothing to fold but case. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function wordsOf(name: string): readonly string[] {
  const plain = name
    .replace(/(?<=\s)[“"‘«][^”"’»]{1,40}[”"’»](?=\s)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/(?<=\p{L}\.)\s?(?=\p{L}\.)/gu, '')
    .replace(/\s?['’ʼ`]\s?s?(?=\s|$)/g, 's')
    .replace(/['’ʼ`.]/g, '')
    .replace(/&/g, ' and ');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** How names `a` and `b` compare; symmetric. Without `known` no titles are left out and no familiar forms are seen. */
export function compareNames(a: string, b: string, known: NameKnowledge = NOTHING): NameRelation {
  const left = comparable(a, known);
  const right = comparable(b, known);
  if (left.length === 0 || right.length === 0) return 'different';
  if (left.join('') === right.join('')) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (isShortForm(short, long, known)) return 'short-form';
  if (left.length === right.length) return compareWords(left, right);
  const trimmed = [long.slice(0, short.length), long.slice(-short.length)].map((part) => compareWords(short, part));
  return trimmed.find((relation) => relation !== 'different') ?? 'different';
}

function comparable(name: string, { titles }: NameKnowledge): readonly string[] {
  const words = foldName(name);
  const kept = words
    .filter((word, i) => !(titles.has(word) && i < words.length - 1))
    .map((word) => WRITTEN_OUT.get(word) ?? word);
  const untailed = kept.filter((word) => !SUFFIXES.has(word));
  return untailed.length > 0 ? untailed : kept;
}

/** Whether the words of `short` stand in `long` in order, as themselves, an initial, or a familiar form. */
function isShortForm(short: readonly string[], long: readonly string[], known: NameKnowledge): boolean {
  let at = 0;
  let whole = 0;
  for (const word of short) {
    while (at < long.length && !stands(word, long[at]!, known)) at++;
    if (at === long.length) return false;
    if (word.length > 1 && long[at]!.length > 1) whole++;
    at++;
  }
  return whole > 0;
}

function stands(a: string, b: string, { familiar }: NameKnowledge): boolean {
  if (a === b) return true;
  if (a.length <= 2 || b.length <= 2) return (a.length === 1 || b.length === 1) && a[0] === b[0];
  return (familiar.get(a) ?? a) === (familiar.get(b) ?? b);
}

/** Compares names of as many words: each must be the same, sound the same, or be spelled nearly so. */
function compareWords(left: readonly string[], right: readonly string[]): NameRelation {
  let worst: NameRelation = 'same';
  for (const [i, word] of left.entries()) {
    const relation = compareWord(word, right[i]!);
    if (relation === 'different') return 'different';
    if (relation === 'spelling' || worst === 'same') worst = relation === 'same' ? worst : relation;
  }
  return worst;
}

function compareWord(a: string, b: string): NameRelation {
  if (a === b) return 'same';
  if (/\d/.test(a + b)) return 'different';
  if (soundOf(a) === soundOf(b)) return 'transliteration';
  const longest = Math.max(a.length, b.length);
  const band = longest < 4 ? 0 : longest < 8 ? 1 : 2;
  if (editDistance(a, b, band) <= band) return 'spelling';
  return 'different';
}

/** What transliterations of one name share: doubled letters, and spellings that stand for one sound. */
function soundOf(word: string): string {
  return word
    .replace(/(?:tsch|tch|ch|cz|č)/g, 'c')
    .replace(/(?:zh|dj|dzh)/g, 'j')
    .replace(/(?:kh|gh|ck|q)/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(?:ou|oo|w)/g, 'u')
    .replace(/v/g, 'u')
    .replace(/(?:ee|y|i|ie|iy|ij)/g, 'i')
    .replace(/ff$/, 'u')
    .replace(/f$/, 'u')
    .replace(/(?:sch|sh)/g, 's')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1');
}

/** Damerau-Levenshtein distance (optimal string alignment), given up beyond `limit`: then `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
