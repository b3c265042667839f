import type { Claim } from '../model/claim.js';
import type { Link } from './assign.js';
import { amountOf } from './evidence.js';

const MOST_REASONS = 4;
const LEAST = 0.35;

/** What a piece of evidence says, in words; null where it is not strong enough in this pair to be worth telling. */
const TELL: Readonly<Record<string, (a: Claim, b: Claim) => string | null>> = {
  equal: () => 'they give the same value',
  elapsedSame: () => 'reckoned from the day of the report, they come to the same',
  elapsedNearly: () => 'reckoned from the day of the report, the age and the day of birth come to nearly the same',
  sameSpeaker: (a) => (a.kind === 'quotation' ? `both are words of ${a.value.speaker}` : null),
  inOrder: () => 'most words of the shorter stand in the longer, in order',
  meaningSoft: () => 'the words mean nearly the same',
  head: (a, b) => (a.head && b.head ? `both are about «${a.head}»${a.head === b.head ? '' : ` or «${b.head}»`}` : null),
  eventMeets: (a, b) => `both tell of one kind of event («${a.scope.event ?? b.scope.event}»)`,
  predicate: (a, b) => `the verbs are near («${a.context.predicate[0]}», «${b.context.predicate[0]}»)`,
  names: (a, b) => `both sentences name ${common(a.context.names, b.context.names)}`,
  termsSoft: (a, b) => sharedWords(a, b),
  role: (a) => ('role' in a && a.role ? `both are named as «${a.role}»` : null),
  aloneTie: (a, b) => tieInCommon(a, b),
  contained: () => 'one name is a short form of the other',
  spelling: () => 'the names are spelt nearly alike',
};

const TOLD = Object.entries(TELL);

/** Why claims were joined: the evidence that spoke for it most plainly, over all the links of a topic. */
export function reasonsFor(links: readonly Link[]): readonly string[] {
  const reasons = new Set<string>();
  for (const { a, b, evidence } of links) {
    for (const [name, tell] of TOLD) {
      const floor = name === 'termsSoft' ? LEAST / 2 : LEAST;
      if (amountOf(evidence, name) < floor) continue;
      const reason = tell(a, b);
      if (reason) reasons.add(reason);
    }
  }
  return [...reasons].slice(0, MOST_REASONS);
}

function sharedWords(a: Claim, b: Claim): string | null {
  const other = new Set(b.context.terms.map(({ lemma }) => lemma));
  const shared = a.context.terms.filter(({ lemma }) => other.has(lemma)).slice(0, 4);
  return shared.length ? `words in common: ${shared.map(({ lemma }) => lemma).join(', ')}` : null;
}

/** Why two places without a word in common are thought to be told of one happening. */
function tieInCommon(a: Claim, b: Claim): string | null {
  const kind = a.context.placeTie?.kinds.find((each) => b.context.placeTie?.kinds.includes(each));
  return kind ? `both places are told by words of one sort («${kind}»)` : null;
}

const common = (a: readonly string[], b: readonly string[]): string =>
  a
    .filter((name) => b.includes(name))
    .slice(0, 3)
    .join(', ');
