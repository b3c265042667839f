/** How two written names compare. Everything but `different` says that one bearer is possible. */
export type NameRelation =
  /** One spelling, but for case, accents, hyphens, articles, abbreviations. */
  | 'same'
  /** One is a shorter or familiar form of the other: a surname alone, an initial, "Tommy" for "Thomas". */
  | 'short-form'
  | 'different';

/** What the comparison needs to know of a language's names; kept as data in the lexicon. */
export interface NameKnowledge {
  /** Titles and ranks that are no part of a name, lower case, without full stops. */
  readonly titles: ReadonlySet<string>;
  /** Familiar forms of given names: "tommy" → "thomas". */
  readonly familiar: ReadonlyMap<string, string>;
}

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

/** How names `a` and `b` compare; symmetric. */
export function compareNames(a: string, b: string, known: NameKnowledge): NameRelation {
  const left = comparable(a, known);
  const right = comparable(b, known);
  if (left.length === 0 || right.length === 0) return 'different';
  if (left.join('') === right.join('')) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return isShortForm(short, long, known) ? 'short-form' : 'different';
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
