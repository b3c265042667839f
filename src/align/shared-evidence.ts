import type { Claim } from '../model/claim.js';
import type { Companions } from './companions.js';
import { type Evidence, yes } from './evidence.js';
import { gistNearness, type StoryWords } from './story-words.js';
import { nearness, overlapOf } from './term-overlap.js';
import { similarityOf } from './vocabulary.js';

/** The evidence that every kind of claim shares: the words around, the event, place, period and stance. */
export function sharedEvidence(a: Claim, b: Claim, words: StoryWords, companions: Companions): Evidence {
  const x = words.of(a);
  const y = words.of(b);
  const terms = overlapOf(x.terms, y.terms, words);
  const s = a.scope;
  const t = b.scope;
  return {
    termsExact: terms.exact,
    termsSoft: terms.soft,
    nearSoft: overlapOf(x.nearest, y.nearest, words).soft,
    clause: overlapOf(x.clause, y.clause, words).soft,
    gist: gistNearness(x, y),
    head: a.head && b.head ? similarityOf(words.similarities, x.phrase.at(-1)!, y.phrase.at(-1)!) : 0,
    headTelling: a.head !== null && a.head === b.head ? words.weight(a.head) : 0,
    headUnknown: yes(!a.head || !b.head),
    phraseTelling: mostTelling(a.context.phrase, b.context.phrase, words),
    clauseTelling: mostTelling(a.context.clause, b.context.clause, words),
    phrase: nearness(x.phrase, y.phrase, words),
    predicate: nearness(x.predicate, y.predicate, words),
    verb: nearness(x.predicate.slice(0, 1), y.predicate.slice(0, 1), words),
    anchors: Math.min(3, companions(a, b)),
    sameNation: yes(s.nations.some((nation) => t.nations.includes(nation))),
    sameHolder: yes(s.holder !== null && t.holder !== null),
    sameEvent: yes(s.event !== null && s.event === t.event),
    otherEvent: yes(s.event !== null && t.event !== null && s.event !== t.event),
    eventsShared: jaccard(s.events, t.events),
    eventMeets: yes(
      (s.event !== null && t.events.includes(s.event)) || (t.event !== null && s.events.includes(t.event)),
    ),
    names: shareOf(a.context.names, b.context.names, words),
    otherNames: yes(apart(a.context.names, b.context.names)),
    otherPlaces: yes(apart(s.places, t.places)),
    otherPeriod: yes(apart(s.period, t.period)),
    background: yes(s.background !== t.background),
    forecast: yes(s.forecast !== t.forecast),
    cumulative: yes(s.cumulative !== t.cumulative),
    inceptionBoth: yes(s.inception && t.inception),
    inceptionOne: yes(s.inception !== t.inception),
    part: yes(s.part !== t.part),
    headline: yes(a.context.headline || b.context.headline),
  };
}

/** The weight of the rarest lemma that two lists have in common. */
function mostTelling(a: readonly string[], b: readonly string[], words: StoryWords): number {
  let most = 0;
  for (const lemma of a) if (b.includes(lemma)) most = Math.max(most, words.weight(lemma));
  return most;
}

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
