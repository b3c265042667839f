import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagWords } from '../src/annotate/tagger.js';
import { winkTables } from '../src/annotate/wink.js';

const APOSTROPHES = ["'", '’'];
const ENDS = ['', ',', '.', ')', '?”', '’s', "'s,", '’s.', '-led', '-Brennick,', '©', '/'];

let made = 0;

/** Chunks that wink splits one way or another, about a name that no test has used before. */
function chunksOf(apostrophe: string): string[] {
  made += 1;
  const name = `Zorv${made.toString(26).replace(/\d/g, (digit) => 'qrtvwxyzjk'[Number(digit)]!)}a`;
  return [
    name,
    name.toLowerCase(),
    `O${apostrophe}${name}`,
    `${name}${apostrophe}s-Gate`,
    `mid-${name}`,
    `${name}.B.C`,
    `U.S.${name}.`,
    `${made}.7${name}`,
    `${made},000-${made}:30`,
    `$${made}.5m`,
    `${made}th-${name}`,
    `${name}&Co`,
    `@${name}`,
    `(“${name}`,
  ];
}

const wordsIn = (sentence: string) => tagWords(sentence, { start: 0, end: sentence.length });

it('reads a sentence the same way whatever was read before', () => {
  const pieces = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ENDS)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...APOSTROPHES), pieces, pieces, (apostrophe, one, other) => {
      const chunks = chunksOf(apostrophe);
      const sentenceOf = (parts: readonly (readonly [number, string])[]) =>
        parts.map(([i, end]) => chunks[i % chunks.length]! + end).join(' ');
      const sentence = sentenceOf(one);
      const fresh = wordsIn(sentence);
      wordsIn(sentenceOf(other));
      expect(wordsIn(sentence)).toEqual(fresh);
    }),
    { numRuns: 500, seed: 20191127 },
  );
});

it('reads a sentence the same way however much was read before', () => {
  const sentence = `“Zorvanna’s,” O'Zorvanna of the mid-Zorvanna mayor's, Zorvanna.B.C, said.`;
  const fresh = wordsIn(sentence);
  // More unknown words than wink is let keep.
  for (let i = 0; i < 30_000; i += 300) {
    wordsIn(Array.from({ length: 300 }, (_, k) => `Zq${i + k}x`).join(' '));
    if (i % 3_000 === 0) expect(wordsIn(sentence)).toEqual(fresh);
  }
});

it('splits a genitive wherever it stands', () => {
  for (const apostrophe of APOSTROPHES) {
    for (const end of ['', ',', '.', ')', '”', ',”', '?']) {
      const words = wordsIn(`Malachy${apostrophe}s${end}`).slice(0, 2);
      expect(words.map(({ text, pos }) => [text, pos])).toEqual([
        ['Malachy', 'PROPN'],
        [`${apostrophe}s`, 'PART'],
      ]);
    }
  }
});

it('goes on however often its tagger is made anew', () => {
  const { lexeme } = winkTables.features;
  const before = wordsIn('Divers found 41 men.');
  for (let i = 0; i < 25; i++) {
    // As long as after tens of thousands of unknown words.
    lexeme.list.length = lexeme.intrinsicSize + 100_000;
    expect(wordsIn('Divers found 41 men.')).toEqual(before);
  }
});
