import type { Word } from '../../annotate/word.js';
import { NUMBER_NOUNS } from '../../lexicon/content-words.js';
import type { Mention } from '../../model/claim.js';
import { borrowedSubject, lacksSubject } from './borrowed-subject.js';
import { phraseBefore, type WordRange } from './noun-phrase.js';
import {
  hasNoun,
  isClause,
  isMark,
  isNominal,
  type Pick,
  shortened,
  tells,
  textOf,
  untilAside,
  withoutAside,
  withoutHanging,
  withoutLeadIn,
  withoutOpening,
  withoutTeller,
} from './own-words.js';

/** A value in its sentence: where it stands, the clause around it, and where clauses may begin. */
interface Setting {
  readonly words: readonly Word[];
  readonly breaks: readonly boolean[];
  readonly value: WordRange;
  readonly clause: WordRange;
}

/** So many words to each side of a value say what it is about. */
const REACH = 40;

/**
 * What a claim is about, in the source's own words and short enough for a heading: for a figure the phrase it counts and
 * what follows it in its clause ("French soldiers killed in the Sahel"), for a date what happens on it, for a quotation
 * its speaker. The value itself is left out, with what leads in to it.
 */
export function describeClaim(mention: Mention, phrase: WordRange | null, setting: Setting): string {
  if (mention.kind === 'quotation') return mention.value.speaker ?? 'words quoted';
  if ((mention.kind === 'name' || mention.kind === 'place') && mention.role) return mention.role;
  const { words, value } = setting;
  const from = Math.max(setting.clause.from, value.from - REACH);
  const near = { ...setting, clause: { from, to: Math.min(setting.clause.to, value.to + REACH) } };
  const own = withoutHanging(words, toldBy(mention, phrase, near));
  const isEnough = mention.kind === 'age' || tells(words, own);
  const fuller = isEnough ? own : withoutHanging(words, happening(withPhrase(near, phrase)));
  const short = shortened(words, tells(words, fuller) ? fuller : own);
  return textOf(words, short.length > 0 ? short : clauseWithout(near));
}

/** The value with the noun that it counts, where that stands right behind it: "the 89th [minute]". */
const withPhrase = (setting: Setting, phrase: WordRange | null): Setting =>
  phrase && phrase.from >= setting.value.from
    ? { ...setting, value: { from: setting.value.from, to: Math.max(setting.value.to, phrase.to) } }
    : setting;

function toldBy({ kind }: Mention, phrase: WordRange | null, setting: Setting): Pick {
  const { words, value, clause } = setting;
  if (kind === 'age') return whose(phrase, setting);
  if (kind === 'date' || kind === 'time') return happening(setting);
  const named = phrase ? nameCounted(words, value, phrase) : null;
  if (named) return named;
  if (phrase && phrase.from >= value.to)
    return untilAside(words, range(phrase.from, Math.max(phrase.to, clause.to)), phrase.to - phrase.from);
  return measured(phrase, setting);
}

/** "Ten-man Ashby Rovers won" is of Ashby Rovers: what a hyphen ties to the number cannot stand without it. */
function nameCounted(words: readonly Word[], value: WordRange, { from, to }: WordRange): Pick | null {
  if (words[value.to]?.text !== '-' || words[value.to]?.start !== words[value.to - 1]?.end) return null;
  let name = from + 1;
  while (name < to && !/^\p{Lu}/u.test(words[name]!.text)) name++;
  return name < to ? range(name, to) : null;
}

function range(from: number, to: number): Pick {
  const pick: number[] = [];
  for (let i = from; i < to; i++) pick.push(i);
  return pick;
}

const clauseWithout = ({ words, clause, value }: Setting): Pick =>
  withoutOpening(words, [...range(clause.from, value.from), ...range(value.to, clause.to)]);

/** Of whom an age is told: the phrase and what narrows it, up to a verb or a mark; of "aged" and "at the age of", the subject. */
function whose(phrase: WordRange | null, setting: Setting): Pick {
  const { words, value } = setting;
  if (!phrase || (phrase.to - phrase.from === 1 && words[phrase.from]!.lemma === 'age')) {
    const before = beforeValue(null, setting);
    const told = before.some((i) => isNominal(words[i]!)) ? before : measured(null, setting);
    const end = told.findIndex((i, k) => k > 0 && endsHolder(words[i]!));
    return end > 0 ? told.slice(0, end) : told;
  }
  let to = phrase.to;
  while (to < words.length && to < phrase.to + 6 && !endsHolder(words[to]!)) to++;
  // "A 14-year-old was pulled from the river": nobody else says who that is.
  if (isBareAge(words, { from: phrase.from, to }))
    return plain(words, range(phrase.from, Math.min(words.length, phrase.from + REACH)));
  if (value.to <= phrase.from || to <= value.from) return range(phrase.from, to);
  return [...withoutLeadIn(words, range(phrase.from, value.from), false), ...range(value.to, to)];
}

const isBareAge = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words
    .slice(from, to)
    .every(({ lower }) => lower === '-' || lower === 'old' || /^(?:year|month)s?(?:-olds?)?$/.test(lower));

const ENDS_HOLDER: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON']);
const endsHolder = (word: Word): boolean => ENDS_HOLDER.has(word.pos) || isMark(word);

/** What happens on a date: the clause around it, which closes where the date stood, else the one that follows. */
function happening(setting: Setting): Pick {
  const { words, breaks, value, clause } = setting;
  const all = beforeValue(null, setting);
  const before = withoutLeadIn(words, plain(words, all), true);
  const after = range(value.to, clause.to);
  if (isClause(words, before)) return plain(words, joined(words, all, before, after));
  const next = range(clause.to + 1, clauseEnd(breaks, clause.to + 1));
  const clauses = [after, next].map((pick) => plain(words, pick));
  return (
    clauses.find((pick) => isClause(words, pick)) ??
    [before, ...clauses.slice(0, 1)].find((pick) => hasNoun(words, pick)) ??
    before
  );
}

/** What is measured or counted: what stands before the value, else after it. */
function measured(phrase: WordRange | null, setting: Setting): Pick {
  const { words, value, clause } = setting;
  const before = withoutLeadIn(words, plain(words, beforeValue(phrase, setting)), false);
  const next = words[value.to];
  if (next && COMPARED.has(next.lower) && isClause(words, before))
    return plain(words, [...before, ...range(value.to, clause.to)]);
  const seen = passive(words, before, value.from);
  if (seen) return seen;
  // "Took 400 euros in bribes" is of bribes.
  const after = plain(words, range(value.to + (next && LINKS.has(next.lower) ? 1 : 0), clause.to));
  return [before, after].find((pick) => hasNoun(words, pick)) ?? before;
}

/** "Won a thriller watched by 4,312" is of the thriller watched, not of who won. */
function passive(words: readonly Word[], before: Pick, value: number): Pick | null {
  const verb = before.at(-1);
  if (verb === undefined || words[verb]!.pos !== 'VERB' || words[verb + 1]?.lower !== 'by' || verb + 2 < value - 2)
    return null;
  const noun = phraseBefore(words, verb);
  const isOther = noun && before.some((i) => i < noun.from && words[i]!.pos === 'VERB');
  return noun && isOther ? range(noun.from, verb + 1) : null;
}

/** "15 per cent more for water" leaves "more for water". */
const COMPARED: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower']);
const LINKS: ReadonlySet<string> = new Set(['in', 'for', 'of']);

/** The clause without its opening conjunction, its apposition and what follows a comma. */
function plain(words: readonly Word[], pick: Pick): Pick {
  const open = withoutAside(words, withoutOpening(words, withoutTeller(words, pick)));
  const verb = open.findIndex((i) => words[i]!.pos === 'VERB' || words[i]!.pos === 'AUX');
  return untilAside(words, open, Math.max(1, verb));
}

/** What stands before a date and what goes on after it; `all` is the first with what leads in to the date. */
function joined(words: readonly Word[], all: Pick, before: Pick, after: Pick): Pick {
  const next = words[after[0] ?? -1];
  if (!next || next.lower === 'of' || STOPS.has(next.pos)) return before;
  // "The toll after the bus fell on Monday rose to 14": the verb is of what the clause hangs on.
  const isHung = [all[0] ?? 0, (all[0] ?? 0) - 1].some((i) => HANGS_ON.has(words[i]?.lower ?? ''));
  if (isHung && (next.pos === 'VERB' || next.pos === 'AUX')) return before;
  // "Imposed a 10 p.m. curfew" keeps its article.
  const last = words[all.at(-1) ?? -1];
  const isArticled = last !== undefined && isArticle(last) && next.pos !== 'ADP';
  return [...(isArticled ? all : before), ...after];
}

const HANGS_ON: ReadonlySet<string> = new Set('after before when since because while as where'.split(' '));
const STOPS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'SYM']);

/** The words before a value, from the phrase that it belongs to, or the subject of its clause, on. */
function beforeValue(phrase: WordRange | null, { words, breaks, value, clause }: Setting): Pick {
  if (phrase && phrase.from < value.from) {
    const from = withArticle(words, headOf(words, phrase.from, clause.from), value.from);
    return range(from, Math.min(value.from, from + REACH));
  }
  let start = value.from;
  while (start > clause.from && !breaks[start - 1]) start--;
  const subject = lacksSubject(words, start, value.from) ? borrowedSubject(words, breaks, start) : null;
  if (!subject) return range(start, value.from);
  return [...range(withArticle(words, subject.from, value.from), subject.to), ...range(start, value.from)];
}

const MOST_LINKS = 3;

/** "The toll from the crash in Lima has risen": back from "Lima" over prepositions to the noun that they hang on. */
function headOf(words: readonly Word[], from: number, floor: number): number {
  let at = from;
  for (let links = 0; links < MOST_LINKS; links++) {
    let link = at;
    while (link > floor && isArticle(words[link - 1]!)) link--;
    const noun = words[link - 1]?.pos === 'ADP' ? phraseBefore(words, link - 1) : null;
    if (!noun || noun.from < floor) break;
    // "The number of soldiers killed" is of soldiers.
    if (words[link - 1]!.lower === 'of' && NUMBER_NOUNS.has(words[noun.to - 1]!.lemma)) break;
    at = noun.from;
  }
  return at;
}

const isArticle = ({ pos, lower }: Word): boolean => pos === 'DET' || /^(?:his|her|its|their|our|my)$/.test(lower);

/** A clause is told with the article of its subject; a phrase stands without, like a heading. */
function withArticle(words: readonly Word[], from: number, to: number): number {
  const article = words[from - 1];
  return article &&
    isArticle(article) &&
    words.slice(from, Math.min(to, from + REACH)).some(({ pos }) => pos === 'VERB')
    ? from - 1
    : from;
}

/** Where the clause that begins at `from` ends. */
function clauseEnd(breaks: readonly boolean[], from: number): number {
  let end = from;
  while (end < breaks.length && end < from + REACH && !breaks[end]) end++;
  return end;
}
