import { parseIsoDay } from '../model/calendar.js';
import type { Claim, FigureMention, Term, TimeMention } from '../model/claim.js';
import type { TimeValue } from '../model/value.js';
import type { StoryWords } from './story-words.js';
import { nearness, overlapOf } from './term-overlap.js';
import { inBase, relationOf } from './value-relation.js';

/** Kinds whose claims may answer one question together. */
export type Group = 'figure' | 'time' | 'quotation' | 'name';

export const groupOf = (claim: Claim): Group => {
  switch (claim.kind) {
    case 'quotation':
      return 'quotation';
    case 'date':
    case 'time':
      return 'time';
    case 'name':
    case 'place':
      return 'name';
    default:
      return 'figure';
  }
};

/** One thing that speaks for or against two claims being one topic: 0 is no evidence. */
export type Evidence = Readonly<Record<string, number>>;

const MOST_TERMS = 16;
const NEAREST_TERMS = 5;
const yes = (condition: boolean): number => (condition ? 1 : 0);

/** The evidence that every kind of claim shares: the words around, the event, place, period and stance. */
export function sharedEvidence(a: Claim, b: Claim, words: StoryWords): Evidence {
  const terms = overlapOf(a.context.terms, b.context.terms, words, MOST_TERMS);
  const s = a.scope;
  const t = b.scope;
  return {
    termsExact: terms.exact,
    termsSoft: terms.soft,
    nearSoft: overlapOf(a.context.terms, b.context.terms, words, NEAREST_TERMS).soft,
    clause: overlapOf(bag(a.context.clause), bag(b.context.clause), words, MOST_TERMS).soft,
    gist: words.gist(a, b),
    head: a.head && b.head ? words.similarity(a.head, b.head) : 0,
    headUnknown: yes(!a.head || !b.head),
    phrase: nearness(a.context.phrase, b.context.phrase, words),
    predicate: nearness(a.context.predicate, b.context.predicate, words),
    verb: nearness(a.context.predicate.slice(0, 1), b.context.predicate.slice(0, 1), words),
    anchors: Math.min(3, words.companionsShared(a, b)),
    otherNation: yes(apart(s.nations, t.nations)),
    sameNation: yes(s.nations.some((nation) => t.nations.includes(nation))),
    sameEvent: yes(s.event !== null && s.event === t.event),
    otherEvent: yes(s.event !== null && t.event !== null && s.event !== t.event),
    eventsShared: jaccard(s.events, t.events),
    eventMeets: yes(
      (s.event !== null && t.events.includes(s.event)) || (t.event !== null && s.events.includes(t.event)),
    ),
    names: shareOf(a.context.names, b.context.names, words),
    otherPlaces: yes(apart(s.places, t.places)),
    otherPeriod: yes(apart(s.period, t.period)),
    background: yes(s.background !== t.background),
    forecast: yes(s.forecast !== t.forecast),
    cumulative: yes(s.cumulative !== t.cumulative),
    inceptionBoth: yes(s.inception && t.inception),
    inceptionOne: yes(s.inception !== t.inception),
    part: yes(s.part !== t.part),
    distance: Math.abs(a.context.position - b.context.position),
    headline: yes(a.context.headline || b.context.headline),
    lead: yes(a.context.position < 0.2 && b.context.position < 0.2),
  };
}

const bag = (lemmas: readonly string[]): readonly Term[] => lemmas.map((lemma) => ({ lemma, weight: 1 }));

/** How much of the names in two sentences is common to both, by what each name tells in this story. */
function shareOf(a: readonly string[], b: readonly string[], words: StoryWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = a.filter((name) => b.includes(name));
  const total = (names: readonly string[]) => names.reduce((sum, name) => sum + words.weight(name), 0);
  return total(common) / Math.min(total(a), total(b));
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((x) => b.includes(x)).length;
  return common === 0 ? 0 : common / (a.length + b.length - common);
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.startsWith(y) || y.startsWith(x)));

/** Evidence from the values of two figures: agreement speaks for one topic, the more so the rarer the value. */
export function figureEvidence(a: Claim & FigureMention, b: Claim & FigureMention): Evidence {
  const relation = relationOf(a, b);
  const x = middleOf(a);
  const y = middleOf(b);
  const size = Math.log10(Math.max(1, Math.abs(x), Math.abs(y)));
  const ratio = x > 0 && y > 0 ? Math.min(3, Math.abs(Math.log(x / y))) : 3;
  return {
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    telling: relation === 'equal' ? Math.min(1, size / 3) : 0,
    ratio: relation === 'equal' ? 0 : ratio,
    sameKind: yes(a.kind === b.kind),
    sameUnit: yes(a.value.unit === b.value.unit),
    small: yes(Math.max(x, y) <= 10),
  };
}

const middleOf = ({ value }: FigureMention): number => {
  const { low, high } = inBase(value);
  return low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;
};

/** Evidence from two dates or times: how far apart they lie, and whether both are stated to the same grain. */
export function timeEvidence(a: Claim & TimeMention, b: Claim & TimeMention): Evidence {
  const relation = relationOf(a, b);
  const days = (value: TimeValue) => (value.earliest ? (parseIsoDay(value.earliest.slice(0, 10)) ?? null) : null);
  const x = days(a.value);
  const y = days(b.value);
  return {
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    sameKind: yes(a.kind === b.kind),
    sameGrain: yes(a.value.timex.length === b.value.timex.length),
    daysApart: x === null || y === null ? 5 : Math.log10(1 + Math.abs(x - y)),
  };
}
