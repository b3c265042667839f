import type { Claim } from '../model/claim.js';

const LONGEST = 70;

/** The label of a topic, as a person would write it: "French soldiers killed in the Sahel", "Age of Henry Jackson". */
export function labelTopic(claims: readonly Claim[]): string {
  const first = claims[0]!;
  switch (first.kind) {
    case 'quotation':
      return `Words of ${speakerOf(claims) ?? 'a speaker not named'}`;
    case 'age':
      return `Age of ${longest(claims)}`;
    case 'name':
    case 'place':
      return nameLabel(claims);
    case 'date':
    case 'time':
      return `When ${firstTold(claims)}`;
    default:
      return capital(longest(claims));
  }
}

/** The fullest name of the speaker among the sources. */
const speakerOf = (claims: readonly Claim[]): string | null =>
  claims
    .flatMap((claim) => (claim.kind === 'quotation' && claim.value.speaker ? [claim.value.speaker] : []))
    .sort((a, b) => b.length - a.length)[0] ?? null;

function nameLabel(claims: readonly Claim[]): string {
  const role = claims.flatMap((claim) =>
    (claim.kind === 'name' || claim.kind === 'place') && claim.role ? [claim.role] : [],
  )[0];
  const name = claims.flatMap((claim) => ('name' in claim.value ? [claim.value.name] : []))[0]!;
  return role ? `${name} (${role})` : name;
}

/** The first description that is a clause and not a word or two. */
const firstTold = (claims: readonly Claim[]): string =>
  cut(claims.map(({ about }) => about).find((about) => about.split(' ').length > 2) ?? longest(claims));

/** The description that says most. */
const longest = (claims: readonly Claim[]): string =>
  cut(claims.map((claim) => claim.about).sort((a, b) => b.length - a.length)[0]!);

/** Cut at a word. */
function cut(about: string): string {
  return about.length <= LONGEST ? about : `${about.slice(0, about.lastIndexOf(' ', LONGEST))} …`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
