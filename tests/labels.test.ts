import { expect, it } from 'vitest';
import { labelTopic } from '../src/align/label-topic.js';
import { scopeDifferences } from '../src/align/scope-differences.js';
import { checkTexts } from '../src/check.js';
import type { Claim } from '../src/model/claim.js';

/** A sentence, a value in it, and what a reader is told that the value is about. */
const ABOUT: readonly (readonly [sentence: string, value: string, about: string])[] = [
  // A value goes with what leads in to it, and leaves no hole.
  ['Turnout was 61 percent, up from 52 percent in 2020.', '61 percent', 'Turnout'],
  ['The toll from the fire in Lima rose to at least 39 on Friday.', '39', 'the toll from the fire in Lima rose'],
  ['The mission was launched in March 2017 to guard the strait.', 'March 2017', 'the mission was launched'],
  ['The mayor imposed a 10 p.m. curfew through Friday.', '10 p.m.', 'the mayor imposed a curfew through Friday'],
  ['Residents will pay 15 per cent more for water.', '15 per cent', 'Residents will pay more for water'],
  // An aside is left out, and so is what "and" joins to the whole.
  ['The seller, a retired teacher, inherited the picture in 1994.', '1994', 'the seller inherited the picture'],
  ['About 40 people were hurt, nine of them firefighters.', '40', 'people were hurt'],
  ['Nearly 300 homes had been flattened and 12 bridges swept away.', '300', 'homes had been flattened'],
  // A clause that begins with its verb borrows a subject.
  ['He spoke of the quake that struck the valley on Tuesday.', 'Tuesday', 'the quake struck the valley'],
  ['The probe, which was built in Oslo, landed at 4:10 a.m.', '4:10 a.m.', 'the probe landed'],
  // What comes before or after the clause of the value, when that says nothing.
  ['At 7 p.m. the crowd fell silent for ten minutes.', '7 p.m.', 'the crowd fell silent for ten minutes'],
  ['She said nights would stay warm until September.', 'September', 'nights would stay warm'],
  // Not longer than a line, and broken off before a preposition.
  [
    'Sixty people lost their lives to the heat in the four largest public hospitals of the province.',
    'Sixty',
    'people lost their lives to the heat',
  ],
  // Whose an age is, and nothing else.
  ['Police questioned a man of 34 in a car park.', '34', 'man in a car park'],
  ['Ada Brandt, 71, a former governor, resigned.', '71', 'Ada Brandt'],
  ['A 14-year-old was pulled from the river.', '14', 'year-old was pulled from the river'],
  // A number, a unit or a preposition alone says nothing: then what happens does.
  ['After 14 months, the court ruled.', '14 months', 'the court ruled'],
  ['Ellis scored in the 89th minute.', '89th', 'Ellis scored'],
  ['The strike by nurses in Selby is in its sixth week.', 'sixth', 'the strike by nurses in Selby is'],
  // A verb that is not of the clause of the date stays out of it.
  ['The toll after a ferry sank off the headland on Monday rose to 14.', 'Monday', 'a ferry sank off the headland'],
  // What an agent did is not what was done to the thing beside it.
  ['Ashby Rovers won 3-2 in a Canal Street thriller watched by 4,312.', '4,312', 'a Canal Street thriller watched'],
  // What a hyphen ties to the number cannot stand without it.
  ['Ten-man Ashby Rovers won.', 'Ten', 'Ashby Rovers'],
];

it.each(ABOUT)('%s', (sentence, value, about) => {
  const { claims } = checkTexts({ 'a.txt': sentence }, []);
  const claim = claims.find(({ start, end }) => sentence.slice(start, end).endsWith(value));
  expect(claim?.about).toBe(about);
});

/** Descriptions of one thing, by source, and what the topic is called. */
const CALLED: readonly (readonly [kind: Claim['kind'], abouts: readonly string[], label: string])[] = [
  ['age', ['year-old', 'she', 'nephew'], 'Age of the nephew'],
  ['age', ['year-old from Selby', 'he'], 'Age of the one from Selby'],
  ['age', ['year-old was pulled from the river', 'he'], 'Age of the one who was pulled from the river'],
  ['age', ['year-old', 'year-old'], 'Age of somebody not named'],
  ['duration', ['after', 'trial'], 'Trial'],
  ['rank', ['last minute', 'goal'], 'Goal'],
  ['duration', ['after a year', 'it'], 'Duration'],
  ['date', ['on', 'the ferry sank'], 'When the ferry sank'],
];

it.each(CALLED)('the %s of %j is labelled %s', (kind, abouts, label) => {
  const claims = abouts.map((about) => ({ kind, about, context: { happening: null } }) as unknown as Claim);
  expect(labelTopic(claims)).toBe(label);
});

it.each([
  // A name is not held against a day.
  [['Nadia Brandt', null], [null, '2025-03-04'], []],
  [['Nadia Brandt', null], ['Ola Lind', null], ['Nadia Brandt / Ola Lind']],
  [['Nadia Brandt', '2025-03-03'], [null, '2025-03-04'], ['Nadia Brandt, 2025-03-03 / 2025-03-04']],
] as const)('of the scopes %j and %j, what differs is %j', (a, b, differs) => {
  const claims = [a, b].map(
    ([name, day], i) =>
      ({
        kind: 'count',
        source: `${i}.txt`,
        scope: { named: name ? [name] : [], since: null, period: day ? [day] : [] },
      }) as unknown as Claim,
  );
  expect(scopeDifferences(claims)).toEqual(differs);
});
