import { describe, expect, it } from 'vitest';
import { lineStartsOf, positionAt } from '../src/model/position.js';
import { readTexts } from '../src/read/read-texts.js';
import { segment } from '../src/segment/segment.js';
import { splitSentences } from '../src/segment/sentences.js';
import { sourceOf } from './source-of.js';

const sentences = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const roles = (text: string) =>
  segment(readTexts({ a: text }).sources[0]!).paragraphs.map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end)}`,
  );
const paragraphs = (text: string) => segment(sourceOf(text)).paragraphs.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  // ¦ stands where one ends.
  it.each([
    'The dam broke at noon. ¦ Forty people died.',
    'He was the U.S. Secretary of State. ¦ He left in 2019.',
    'They fled to the U.S. ¦ The others stayed.',
    'Flight No. 5 left at 9 a.m. Monday. ¦ No one was hurt.',
    'It left at 9 a.m. ¦ Police were told at 10 p.m. EST on Tuesday.',
    'Was it right? ¦ No. ¦ The court said so.',
    'Mr. Roy met Dr. Nkosi, Sgt. J. R. Hale and Gov. Lee on Jan. 5 in St. Paul.',
    'Corvane Inc. agreed to buy Halden Corp. ¦ The price is $6.8 billion.',
    'It rose 3.5 per cent to Rs. 500. ¦ Then it fell.',
    'The case of Roe vs. Wade was heard by John F. Kennedy Jr. and others.',
    '“We stand tall. ¦ We are united.” ¦ He sat down.',
    '“Why now?” Macron asked. ¦ “Stop!” she cried.',
    '“Why now?” ¦ Nobody answered.',
    '“The … Macron government is over.” ¦ It was … ¦ The end came.',
    'She waited... ¦ Nothing came.',
    'He said it was “over.” ¦ She did not.',
    'In 2019. ¦ 38 soldiers died.',
    '(The mayor declined to speak.) ¦ The council met.',
    'What?! ¦ Nobody knew.',
    'The army of\nthe north.\nwas small.',
    'It ended in 1944.[12] ¦ The war went on.',
    'The toll reached 40.The army denied it.',
    'He was killed on Main St. ¦ The police came.',
    'Homes in band D. ¦ Garden waste costs more.',
    'He takes vitamin C. ¦ Doctors doubt it.',
    'They went to band leader D. Garden and his wife.',
    'A headline without a stop',
    'The firm sells phones. ¦ iPhone sales rose.',
  ])('%s', (marked) => {
    const parts = marked.split(' ¦ ');
    const missingSpace = marked.includes('40.The');
    expect(sentences(parts.join(' '))).toEqual(missingSpace ? ['The toll reached 40.The army denied it.'] : parts);
  });

  it('parts sentences that a page has run together', () => {
    expect(sentences('Two people were killed.The army denied it.')).toHaveLength(2);
    expect(sentences('See www.example.com and report.The.pdf today.')).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  it('keeps hard-wrapped lines together, with any line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['The dam above the town broke on Monday night', 'and forty people died.', '', 'It was old.'].join(
        end,
      );
      expect(paragraphs(text)).toEqual([
        `The dam above the town broke on Monday night${end}and forty people died.`,
        'It was old.',
      ]);
    }
  });

  it('parts lines that are paragraphs, and headings from what they head', () => {
    const long =
      'The dam broke on Monday night, and forty people in the town below it died before anybody could warn them of the water, the mayor said.';
    expect(paragraphs(`Background\n${long}\n${long}`)).toEqual(['Background', long, long]);
    expect(paragraphs('What we know:\n- Forty died.\n- Ten are missing.')).toHaveLength(3);
  });
});

describe('roles', () => {
  it('tells headline, date, byline, dateline and furniture from the text', () => {
    const text = [
      'Dam breaks above Porto',
      'By Ana Reis\nThe Porto Ledger',
      'Tuesday, 4 June 2024',
      'PORTO, Portugal, June 4 (NTX) — Forty people died when a dam broke.',
      'RELATED: Ten things to know about dams',
      'Ana Reis reported from Porto and Lisbon.',
      '© 2024 The Porto Ledger. All rights reserved.',
    ].join('\n\n');
    expect(roles(text)).toEqual([
      'headline: Dam breaks above Porto',
      'dateline: By Ana Reis\nThe Porto Ledger',
      'dateline: Tuesday, 4 June 2024',
      'dateline: PORTO, Portugal, June 4 (NTX) —',
      'body: Forty people died when a dam broke.',
      'furniture: RELATED: Ten things to know about dams',
      'furniture: Ana Reis reported from Porto and Lisbon.',
      'furniture: © 2024 The Porto Ledger. All rights reserved.',
    ]);
  });

  it('reads a place as the only sentence of a dateline, and none in furniture', () => {
    const text = 'PORTO, Portugal, June 4 (NTX) — Forty died.\n\nRead more: Sixty died in 2010.';
    const { sentences: found } = segment(sourceOf(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['PORTO, Portugal', 'Forty died.']);
  });

  it('reads the title of front matter before the body', () => {
    const text = '---\ntitle: "Dam kills 40"\n---\n\nForty died.';
    const { sentences: found } = segment(readTexts({ a: text }).sources[0]!);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Dam kills 40', 'Forty died.']);
  });

  it.each([
    'KAMPALA. The council met.',
    'NAGPUR: The council met.',
    'TIN-ASSAGA, Niger, Sept. 10 -- The council met.',
    'Berlin (DNA) - The council met.',
    'BEDFORD, N.H. - The council met.',
    'April 29 (NTX) — The council met.',
  ])('finds the dateline of %j', (text) => {
    expect(roles(text)).toContain('body: The council met.');
  });

  it.each([
    'UPDATE: Forty people died.',
    'TEN DEAD — police said the dam broke.',
    'The dam — an old one — broke.',
    'Ana Reis: a life in pictures.',
    'U.S. officials said the dam broke. It was old.',
    'More than forty people died, and officials in Porto said that all rights reserved to the owner were void; copyright law is no help here, they said, and the mayor, who asked to be left out of it, spoke for an hour about the history of the place and its people before he sat down and wept, while his wife looked on in silence and held the hand of a child.',
  ])('takes %j for text', (text) => {
    expect(roles(text)).toEqual([`body: ${text}`]);
  });
});

describe('positions', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const text = 'a\r\nbc\rd\n😀e';
    const at = (offset: number) => positionAt(lineStartsOf(text), offset);
    expect(at(0)).toEqual({ line: 1, column: 1 });
    expect(at(text.indexOf('c'))).toEqual({ line: 2, column: 2 });
    expect(at(text.indexOf('d'))).toEqual({ line: 3, column: 1 });
    expect(at(text.indexOf('e'))).toEqual({ line: 4, column: 3 });
  });
});

describe('hostile texts', () => {
  it.each([
    ['line ends', '\n'.repeat(200_000)],
    ['paragraphs', 'a\n\n'.repeat(100_000)],
    ['lines', 'a.\n'.repeat(100_000)],
    ['letters', 'a'.repeat(200_000)],
    ['words', 'Aa '.repeat(70_000)],
    ['spaces', `a${' '.repeat(200_000)}b`],
    ['spaces between stops', `a. ${' '.repeat(1000)}`.repeat(200)],
    ['stops', '. '.repeat(100_000)],
    ['dots', '.'.repeat(200_000)],
    ['quotation marks', '"'.repeat(200_000)],
    ['quotation marks after a stop', `a.${'”'.repeat(200_000)} B`],
    ['digits', '1'.repeat(200_000)],
    ['capitals and dashes', 'A — '.repeat(50_000)],
    ['front matter', `---\n${'a: b\n'.repeat(50_000)}`],
    ['characters of two halves', '😀'.repeat(100_000)],
  ])('comes through 200,000 %s, in sentences of a bounded length', (_, text) => {
    const documents = readTexts({ a: text }).sources.map(segment);
    expect(
      documents.every(({ sentences }) => sentences.every(({ start, end }) => start < end && end <= text.length)),
    ).toBe(true);
    for (const { source, sentences } of documents) {
      expect(Math.max(0, ...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
      const held = sentences.map(({ start, end }) => source.text.slice(start, end));
      expect(held.some((words) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words))).toBe(false);
      expect(held.join('').replace(/\s/g, '')).toBe(source.text.slice(source.body.start).replace(/\s/g, ''));
    }
  });
});
