import type { Crowding } from './crowding.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { similarityOf } from './near-words.js';
import { gistNearness, type StoryWords } from './story-words.js';
import { nearness, overlapOf } from './term-overlap.js';

/** The evidence that every kind of claim shares: the words around, the place, period and stance. */
export function sharedEvidence(column: NewColumn, words: StoryWords, { ofGroup }: Crowding): Evidence {
  const columns = {
    termsExact: column(),
    termsSoft: column(),
    nearSoft: column(),
    clause: column(),
    gist: column(),
    head: column(),
    headTelling: column(),
    headUnknown: column(),
    phraseTelling: column(),
    clauseTelling: column(),
    phrase: column(),
    sameNation: column(),
    sameHolder: column(),
    names: column(),
    otherNames: column(),
    otherPlaces: column(),
    otherPeriod: column(),
    background: column(),
    forecast: column(),
    cumulative: column(),
    inceptionBoth: column(),
    inceptionOne: column(),
    part: column(),
    headline: column(),
    crowded: column(),
  };
  return {
    columns,
    weigh: (row, a, b, x, y) => {
      const terms = overlapOf(x.terms, y.terms, words);
      const s = a.scope;
      const t = b.scope;
      columns.termsExact[row] = terms.exact;
      columns.termsSoft[row] = terms.soft;
      columns.nearSoft[row] = overlapOf(x.nearest, y.nearest, words).soft;
      columns.clause[row] = overlapOf(x.clause, y.clause, words).soft;
      columns.gist[row] = gistNearness(x, y);
      columns.head[row] = a.head && b.head ? similarityOf(words.near, x.phrase.at(-1)!, y.phrase.at(-1)!) : 0;
      columns.headTelling[row] = a.head !== null && a.head === b.head ? words.weight(a.head) : 0;
      columns.headUnknown[row] = yes(!a.head || !b.head);
      columns.phraseTelling[row] = mostTelling(x.wholePhrase, y.wholePhrase, words);
      columns.clauseTelling[row] = mostTelling(x.wholeClause, y.wholeClause, words);
      columns.phrase[row] = nearness(x.phrase, y.phrase, words);
      columns.sameNation[row] = yes(s.nations.some((nation) => t.nations.includes(nation)));
      columns.sameHolder[row] = yes(s.holder !== null && t.holder !== null);
      columns.names[row] = shareOf(a.context.names, b.context.names, Math.min(x.namesWorth, y.namesWorth), words);
      columns.otherNames[row] = yes(apart(a.context.names, b.context.names));
      columns.otherPlaces[row] = yes(apart(s.places, t.places));
      columns.otherPeriod[row] = yes(apart(s.period, t.period));
      columns.background[row] = yes(s.background !== t.background);
      columns.forecast[row] = yes(s.forecast !== t.forecast);
      columns.cumulative[row] = yes(s.cumulative !== t.cumulative);
      columns.inceptionBoth[row] = yes(s.inception && t.inception);
      columns.inceptionOne[row] = yes(s.inception !== t.inception);
      columns.part[row] = yes(s.part !== t.part);
      columns.headline[row] = yes(a.context.headline || b.context.headline);
      // Of many claims in two long reports, any two are less likely to be one.
      columns.crowded[row] = Math.log(ofGroup(a) * ofGroup(b));
    },
  };
}

/** The weight of the rarest lemma that two lists have in common. */
function mostTelling(a: readonly number[], b: readonly number[], { weights }: StoryWords): number {
  let most = 0;
  for (const lemma of a) if (weights[lemma]! > most && b.includes(lemma)) most = weights[lemma]!;
  return most;
}

/** How much of the names in two sentences is common to both, by what each name tells in this story, of what they tell in all. */
function shareOf(a: readonly string[], b: readonly string[], worth: number, words: StoryWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (const name of a) if (b.includes(name)) common += words.weight(name);
  return common / worth;
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.startsWith(y) || y.startsWith(x)));
