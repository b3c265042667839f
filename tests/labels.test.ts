import { expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';

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
];

it.each(ABOUT)('%s', (sentence, value, about) => {
  const { claims } = checkTexts({ 'a.txt': sentence }, []);
  const claim = claims.find(({ start, end }) => sentence.slice(start, end).endsWith(value));
  expect(claim?.about).toBe(about);
});
