import type { Claim } from '../model/claim.js';
import { amountOf, type EvidenceRow } from './evidence.js';

const MOST = 3;
/** Heads or happenings less near than this are of two things. */
const OTHER_THING = 0.35;
/** From this factor on, as a logarithm, and from so many days on, figures and dates lie far apart. */
const FAR = { figures: Math.log(4), days: Math.log10(91) };

/** What a piece of evidence says against a claim beside another, in words; null where it says nothing in this pair. */
const TELL: Readonly<Record<string, (claim: Claim, beside: Claim, amount: number) => string | null>> = {
  head: ({ head }, beside, amount) =>
    head && beside.head && head !== beside.head && amount < OTHER_THING
      ? `it is about «${head}», not «${beside.head}»`
      : null,
  happening: ({ context }, beside, amount) =>
    context.happening && beside.context.happening && amount < OTHER_THING
      ? `it dates another happening: «${context.happening}», not «${beside.context.happening}»`
      : null,
  otherEvent: ({ scope }, beside, amount) =>
    amount > 0 ? `another kind of event: «${scope.event}», not «${beside.scope.event}»` : null,
  otherSpeaker: (claim, beside, amount) =>
    amount > 0 && claim.kind === 'quotation' && beside.kind === 'quotation'
      ? `they are words of ${claim.value.speaker}, not of ${beside.value.speaker}`
      : null,
  otherTie: (_claim, _beside, amount) => (amount > 0 ? 'something else happens at this place' : null),
  otherBearer: (_claim, _beside, amount) => (amount > 0 ? 'the first names differ' : null),
  part: ({ scope }, _beside, amount) =>
    amount > 0 ? (scope.part ? 'it is of a part only' : 'it is of the whole, not of a part') : null,
  cumulative: ({ scope }, _beside, amount) =>
    amount > 0 ? (scope.cumulative ? 'it adds up over a period' : 'it does not add up over a period') : null,
  forecast: ({ scope }, _beside, amount) =>
    amount > 0 ? (scope.forecast ? 'it is expected or possible, not told as done' : 'it is told as done') : null,
  background: ({ scope }, _beside, amount) =>
    amount > 0 ? (scope.background ? 'it is from before the story' : 'it is not from before the story') : null,
  otherPeriod: (_claim, _beside, amount) => (amount > 0 ? 'other dates stand beside it' : null),
  otherPlaces: ({ scope }, beside, amount) =>
    amount > 0 ? `other places: ${scope.places.join(', ')}, not ${beside.scope.places.join(', ')}` : null,
  ratio: (_claim, _beside, amount) => (amount >= FAR.figures ? 'the figures lie far apart' : null),
  daysApart: ({ value }, beside, amount) =>
    amount >= FAR.days && isDated(value) && isDated(beside.value) ? 'the dates lie far apart' : null,
};

/** What speaks plainly against a claim's answering the question that `beside` answers: a few reasons, or none. */
export const objectionsTo = (claim: Claim, beside: Claim, evidence: EvidenceRow): readonly string[] =>
  Object.entries(TELL)
    // What was not weighed says nothing: a length of time and a date have hardly any evidence.
    .filter(([name]) => name in evidence.columns)
    .flatMap(([name, tell]) => tell(claim, beside, amountOf(evidence, name)) ?? [])
    .slice(0, MOST);

const isDated = (value: Claim['value']): boolean => 'timex' in value && value.earliest !== null;
