import { describe, expect, it } from 'vitest';
import { IN_SEVERAL } from '../src/align/near-vectors.js';
import { nearWordsOf, similarityOf } from '../src/align/near-words.js';
import { vectorIndex } from '../src/align/word-similarity.js';
import { tagWords } from '../src/annotate/tagger.js';
import { CONTRASTS } from '../src/lexicon/contrasts.js';
import { FIGURE_QUESTIONS } from '../src/lexicon/figure-questions.js';
import { KIN } from '../src/lexicon/kin.js';

const kin = KIN.map((line) => line.split(' '));
const contrasts = CONTRASTS.map((line) => line.split(' | ').map((side) => side.split(' ')));
const questions = Object.values(FIGURE_QUESTIONS).map((words) => words.split(' '));

const twice = (words: readonly string[]): readonly string[] => words.filter((word, i) => words.indexOf(word) !== i);
/** Whether some line has two words on two of its sides. */
const areContrasted = (a: string, b: string): boolean =>
  contrasts.some((sides) => {
    const [x, y] = [a, b].map((word) => sides.findIndex((side) => side.includes(word)));
    return x !== -1 && y !== -1 && x !== y;
  });

describe('kin', () => {
  it('has two words a line at least, each once', () => {
    expect(kin.filter((line) => line.length < 2 || twice(line).length > 0)).toEqual([]);
  });

  it('has no line that another holds', () => {
    const lines = kin.map((line) => new Set(line));
    const held = kin.filter((line, i) =>
      lines.some((other, j) => j !== i && line.every((word) => other.has(word)) && (j < i || other.size > line.length)),
    );
    expect(held).toEqual([]);
  });

  it('joins nothing that a contrast tells apart', () => {
    const joined = kin.filter((line) => line.some((a, i) => line.slice(i + 1).some((b) => areContrasted(a, b))));
    expect(joined).toEqual([]);
  });
});

describe('contrasts', () => {
  it('have two sides at least, and no word on two of them', () => {
    expect(contrasts.filter((sides) => sides.length < 2 || twice(sides.flat()).length > 0)).toEqual([]);
  });
});

describe('questions of figures', () => {
  it('name each word once', () => {
    expect(questions.filter((words) => twice(words).length > 0)).toEqual([]);
  });
});

it('lists lemmas that the tagger gives', () => {
  const unknown = new Set([...kin, ...contrasts.flat(), ...questions].flat());
  const frames = ['The # was there.', 'They # it.', 'It was #.', 'A few # were there.', 'They will # soon.'];
  for (const word of unknown) {
    // As it stands, or where the tagger takes a form for that of another word: "fined" for "fin".
    const lemmas = [word, `${word}ed`].flatMap((form) =>
      frames.flatMap((frame) => {
        const text = frame.replace('#', form);
        return tagWords(text, { start: 0, end: text.length }).map(({ lemma }) => lemma);
      }),
    );
    if (lemmas.includes(word)) unknown.delete(word);
  }
  expect([...unknown]).toEqual([]);
});

describe('words near each other', () => {
  it.each([
    ['shut', 'closure', true],
    ['reporter', 'journalist', true],
    ['quit', 'resignation', true],
    // Kin of one word in two senses.
    ['blaze', 'sack', false],
    // Vectors alone hold these near.
    ['import', 'export', false],
    ['boy', 'girl', false],
    ['kill', 'injure', false],
    ['revenue', 'profit', false],
  ])('%s, %s: %s', (a, b, near) => {
    const lemmas = [a, b];
    const words = nearWordsOf(lemmas, Int32Array.from(lemmas, vectorIndex), [IN_SEVERAL, IN_SEVERAL]);
    expect(similarityOf(words, 0, 1) > 0).toBe(near);
  });
});
