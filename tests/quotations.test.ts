import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.js';
import { extractQuotations } from '../src/extract/quotation/extract-quotations.js';
import type { QuotationMention } from '../src/model/claim.js';
import { findQuotedRegions } from '../src/segment/quoted-regions.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

const quotationsOf = (text: string) =>
  extractQuotations(annotate(segment(sourceOf(text))), []) as readonly QuotationMention[];

/** The regions of a text whose every line is a paragraph. */
function regionsOf(text: string) {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return findQuotedRegions(text, lines).map(({ start, end, ...rest }) => ({ words: text.slice(start, end), ...rest }));
}
const wordsOf = (text: string) => regionsOf(text).map(({ words }) => words);

describe('quoted regions', () => {
  it.each<[string, string, string[]]>([
    ['straight marks', 'He said, "We lost." She left.', ['We lost.']],
    ['curly marks', 'The “second river”, he called it.', ['second river']],
    ['guillemets', 'He said «we lost» and left.', ['we lost']],
    ['marks of two characters', "He said, ``We lost.'' She left.", ['We lost.']],
    ['a mark that opens curly and closes straight', '“We lost," he said.', ['We lost,']],
    ['a closing mark that opens', '”We lost.” ― Ana Reis', ['We lost.']],
    [
      'single marks with apostrophes inside',
      '‘We don’t know the dogs’ names,’ he said.',
      ['We don’t know the dogs’ names,'],
    ],
    [
      'straight single marks',
      "'It's the workers' call,' she said. 'We won't go.'",
      ["It's the workers' call,", "We won't go."],
    ],
    ['a quotation in a quotation', '"It is like, \'Maybe tomorrow,\'" he said.', ["It is like, 'Maybe tomorrow,'"]],
    ['double marks inside single ones', '‘It was the “worst” of days,’ he said.', ['It was the “worst” of days,']],
    ['curly marks inside straight ones', '"Keep those “caravans” out," he wrote.', ['Keep those “caravans” out,']],
    ['a closing mark after the space', '"If they go, "Ito said. "Mark it down."', ['If they go,', 'Mark it down.']],
    ['a space on the wrong side of both', "Ito warns rivals: ' You will lose ' again", ['You will lose']],
    ['a torn closing mark', "‘We No Longer Need ' Ferries, Minister Says", ['We No Longer Need']],
    ['no space before the next word', '"We lost,"he said. "Again."', ['We lost,', 'Again.']],
    ['feet and inches', 'He is 6\' 2" tall and owns a 12" pipe, "so" he says.', ['so']],
    ['an inch mark inside', '"I am 6\'2" tall," he said.', ['I am 6\'2" tall,']],
    ['apostrophes alone', "The workers' plan and the '90s rock 'n' roll of the Smiths' son", []],
    ['torn genitives', "Macron 's visit and the workers ' plan for the Workers ' Party", []],
    ['an unclosed quotation', 'He said, "We lost and went home.', ['We lost and went home.']],
  ])('%s', (_, text, words) => expect(wordsOf(text)).toEqual(words));

  it('joins paragraphs that each open and do not close', () => {
    expect(regionsOf('"One.\n\n"Two.\n\n"Three," he said.\n\n"Four."')).toEqual([
      { words: 'One.', closed: false, continues: false },
      { words: 'Two.', closed: false, continues: true },
      { words: 'Three,', closed: true, continues: true },
      { words: 'Four.', closed: true, continues: false },
    ]);
  });

  it('goes on where the next paragraph only closes', () => {
    expect(regionsOf('"One.\n\nTwo," he said. "Three."').map(({ words, continues }) => [words, continues])).toEqual([
      ['One.', false],
      ['Two,', true],
      ['Three.', false],
    ]);
  });
});

describe('pieces of one utterance', () => {
  const pieces = (text: string) =>
    quotationsOf(text).map(({ value, continues }) => [value.words, value.speaker, continues ?? false]);

  it('go on after the cue between them', () => {
    expect(pieces('"We lost," Ana Reis said, "and we know why."')).toEqual([
      ['We lost,', 'Ana Reis', false],
      ['and we know why.', 'Ana Reis', true],
    ]);
    expect(pieces('"We lost," Ana Reis said. "We know why."')).toEqual([
      ['We lost,', 'Ana Reis', false],
      ['We know why.', 'Ana Reis', true],
    ]);
  });

  it('are two where another one speaks', () => {
    expect(pieces('"We lost," Ana Reis said. "You did not," Bruno Cruz replied.')).toEqual([
      ['We lost,', 'Ana Reis', false],
      ['You did not,', 'Bruno Cruz', false],
    ]);
  });

  it('go on over paragraphs', () => {
    expect(pieces('Ana Reis said: "We lost.\n\n"We know why."')).toEqual([
      ['We lost.', 'Ana Reis', false],
      ['We know why.', 'Ana Reis', true],
    ]);
  });
});

describe('speakers by the rest of the document', () => {
  const speakers = (text: string) => quotationsOf(text).map(({ value }) => value.speaker);

  it.each<[string, string, (string | null)[]]>([
    ['a family name', 'Mayor Ana Reis came.\n\n"We lost," Reis said.', ['Ana Reis']],
    ['a courtesy title', 'Bruno Reis came with Ana Reis.\n\n"We lost," Ms. Reis said.', ['Ana Reis']],
    ['a pronoun and the subject before', 'Ana Reis met Bruno Cruz. "We lost," she said.', ['Ana Reis']],
    ['a pronoun of the other gender', 'Anna Reis met Peter Cruz. "We lost," he said.', ['Peter Cruz']],
    ['a role before the name', 'Housing minister Ana Reis came.\n\n"We lost," the minister said.', ['Ana Reis']],
    ['a role after the name', 'Ana Reis, the housing minister, came.\n\n"We lost," the minister said.', ['Ana Reis']],
    ['a role nobody holds', '"We lost," a spokesman said.', ['spokesman']],
    ['a document', 'Ana Reis resigned.\n\n"We lost," the statement said.', ['statement']],
    ['family name first', 'Park Ji-ho came. Mr. Park was calm.\n\n"We lost," Mr. Park said.', ['Park Ji-ho']],
    [
      'another member of the family',
      'Mr. Lund came. Lund spoke. Lund left. Then Lund sat by Maria Lund.\n\n"We lost," Mr. Lund said.',
      ['Lund'],
    ],
  ])('%s', (_, text, names) => expect(speakers(text)).toEqual(names));
});

const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '»', '``', "''"];
const piece = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(' ', ', ', '. ', '\n', '\n\n', ': ', ' (', ') ', ' — '),
  fc.constantFrom(
    'said',
    'he',
    'She',
    'Ana Reis',
    'the mayor',
    'according to',
    'who',
    'told',
    'We lost',
    "6' 2",
    'by',
    'of',
    'Mr.',
    'saying',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

describe('on any text', () => {
  it('gives ordered spans of the text, with its words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const document = segment(sourceOf(text));
        let last = 0;
        for (const { start, end } of document.quotedRegions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const { start, end, value } of quotationsOf(text)) {
          expect(text.slice(start, end)).toBe(value.words);
          const named = value.speakerMention;
          if (named) expect(text.slice(named.start, named.end)).toBe(named.text);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each<[string, string]>([
    ['quotation marks', '"'],
    ['apostrophes', " ' "],
    ['mixed marks', '“‘"\'”’ '],
    ['quotations in one paragraph', '"We lost," Ana Reis said. '],
    ['quotations with a pronoun', '"We lost," he said. Ana Reis ran. '],
    ['unclosed paragraphs', '"We lost.\n\n'],
    ['names', 'Ana Reis Cruz '],
    ['cues without an end', 'said of the '],
    ['commas', 'he, '],
  ])('takes 200 KB of %s in its stride', (_, unit) => {
    const text = `"A," said ${unit.repeat(Math.ceil(200_000 / unit.length))}"B," he said.`;
    expect(quotationsOf(text).length).toBeGreaterThan(-1);
  });
});
