import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Refused } from '../model/topic.js';
import { citation } from './citation.js';
import type { Documents } from './readings.js';
import { readingText } from './value.js';

/** So many are told. */
const MOST = 3;

/** The claims of a finding's sources that came nearest to its claims and were not joined, the likeliest first, each once. */
export function refusedBeside({ topic, claims }: Finding, { topics }: Report): readonly Refused[] {
  const ids = new Set(claims.map(({ id }) => id));
  const sources = new Set(claims.map(({ source }) => source));
  const told = new Map<string, Refused>();
  for (const refused of topics.find(({ id }) => id === topic)?.refused ?? []) {
    const { claim, beside } = refused;
    if (ids.has(beside.id) && sources.has(claim.source) && !told.has(claim.id)) told.set(claim.id, refused);
  }
  return [...told.values()].slice(0, MOST);
}

/** Why a claim was refused, a reason each. Not yet safe to print. */
export function whyRefused(refused: Refused, finding: Finding, documents: Documents): readonly string[] {
  const { within, against } = refused;
  const taken = within && `it answers another question: ${within.label}`;
  return [
    ...(taken ? [`${taken}${within.sameValue ? ', where another source gives the same value' : ''}`] : []),
    ...rivalText(refused, finding, documents),
    ...against,
  ];
}

function rivalText({ claim, beside, rival, within }: Refused, finding: Finding, documents: Documents) {
  if (!rival) return [];
  const placed = (each: Claim) => `${readingText(each)} (${citation(documents.get(each.source)!, each)})`;
  const how = rival.close ? 'nearly as well' : 'better';
  const told =
    rival.claim.source === claim.source
      ? `${placed(rival.claim)} fits ${readingText(beside)} ${how}: ${percent(rival.likelihood)}`
      : `it fits ${placed(rival.claim)} ${how}: ${percent(rival.likelihood)}`;
  const undecided = rival.close && within === null && !finding.claims.some(({ id }) => id === rival.claim.id);
  return [undecided ? `${told}; so neither was joined` : told];
}

export const percent = (likelihood: number): string => `${Math.round(likelihood * 100)}%`;

/** What is said where nothing came near: "no other figure of either source came near". */
export function noneNear({ claims }: Finding): string {
  const of = new Set(claims.map(({ source }) => source)).size === 2 ? 'either source' : 'these sources';
  return `no other ${KIND[claims[0]!.kind] ?? 'figure'} of ${of} came near`;
}

/** What a kind of claim is called where "figure" will not do. */
const KIND: Readonly<Partial<Record<Claim['kind'], string>>> = {
  date: 'date',
  time: 'date or time',
  quotation: 'quotation',
  name: 'name',
  place: 'place',
};
