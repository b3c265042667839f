import { describe, expect, it } from 'vitest';
import { align } from '../src/align/align.js';
import { extract } from '../src/extract/extract.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

const claimsIn = (text: string) => extract(segment(sourceOf(text)));
const TIMED = new Set(['date', 'time', 'duration']);

describe('what happens on a date', () => {
  it.each([
    ['The bridge, opened in 1959, was last inspected in 2021.', ['open at', 'inspect at']],
    ['The body was found Sunday in a creek below the dam.', ['find at']],
    ['From 1 May a tax of three euros will be collected.', ['collect from']],
    ['On Saturday, when the results came back, a fence was put up.', ['build at']],
    ['A court in the capital on Tuesday acquitted the driver.', ['acquit at']],
    ['The talks took place in June.', ['happen at']],
    ['The law comes into force on 1 July.', ['begin at']],
    ["Tuesday's ambush closed the road.", ['ambush at']],
    ['The 2016 quake closed the road.', ['quake at']],
    ['Among them was the winner in 2021.', ['winner at']],
    ['The shop will stay open until the end of May.', ['stay until']],
    ['She led the party from 1981 to 1986.', ['lead from', 'lead until']],
    ['The cheese was sold between 3 March and 9 April.', ['sell from', 'sell until']],
    ['The village has had no doctor since early 2015.', ['have from']],
    ['The helicopter carrying the governor came down on Monday.', ['collapse at']],
    ['The blaze lasted three hours.', ['last']],
  ])('%s', (text, expected) => {
    const told = claimsIn(text)
      .filter(({ kind }) => TIMED.has(kind))
      .map(({ context }) => [context.happening, context.timeTie].filter(Boolean).join(' '));
    expect(told).toEqual(expected);
  });
});

it('joins no date of a dateline', () => {
  const claims = ['a.txt', 'b.txt'].flatMap((id) =>
    extract(segment({ ...sourceOf('LIMA, Peru, June 4 (NTX) - A bridge fell on Monday, killing four people.'), id })),
  );
  const joined = align(claims).flatMap((topic) => topic.claims);
  expect(claims.filter(({ context }) => context.dateline).map(({ kind }) => kind)).toContain('date');
  expect(joined.filter(({ kind, context }) => kind === 'date' && context.dateline)).toEqual([]);
  expect(joined.filter(({ kind }) => kind === 'date')).toHaveLength(2);
});
