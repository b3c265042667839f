import type { Companions } from './companions.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { similarityOf } from './near-words.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';

/**
 * Evidence from the event that two clauses tell of, their verbs and the figures that stand beside. Not weighed for dates
 * and unmatched places: a clause has several, and its event is not what happens at each. What is, their own evidence tells.
 */
export function eventEvidence(column: NewColumn, words: StoryWords, companions: Companions): Evidence {
  const columns = {
    predicate: column(),
    verb: column(),
    anchors: column(),
    sameEvent: column(),
    otherEvent: column(),
    eventsShared: column(),
    eventMeets: column(),
  };
  return {
    columns,
    weigh: (row, a, b, x, y) => {
      const s = a.scope;
      const t = b.scope;
      columns.predicate[row] = nearness(x.predicate, y.predicate, words);
      columns.verb[row] =
        x.predicate.length && y.predicate.length ? similarityOf(words.near, x.predicate[0]!, y.predicate[0]!) : 0;
      columns.anchors[row] = Math.min(3, companions(a, b));
      columns.sameEvent[row] = yes(s.event !== null && s.event === t.event);
      columns.otherEvent[row] = yes(s.event !== null && t.event !== null && s.event !== t.event);
      columns.eventsShared[row] = jaccard(s.events, t.events);
      columns.eventMeets[row] = yes(
        (s.event !== null && t.events.includes(s.event)) || (t.event !== null && s.events.includes(t.event)),
      );
    },
  };
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  for (const each of a) if (b.includes(each)) common++;
  return common === 0 ? 0 : common / (a.length + b.length - common);
}
