import fc from 'fast-check';
import { expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagWords } from '../src/annotate/tagger.js';
import { fold } from '../src/model/fold.js';

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

/** wink-nlp itself, made to forget each word that its dictionary lacks, so that it reads every chunk as if it were the first. */
const wink = (() => {
  type Features = { pos(word: string, kind: number, cache: unknown): number };
  const plain = model as unknown as {
    core(): { features: { lexeme: { hash: Record<string, number> } } };
    featureFn(config: unknown): Features;
  };
  const tables = plain.core();
  const featureFn = (config: unknown): Features => {
    const features = plain.featureFn(config);
    const pos: Features['pos'] = (word, kind, cache) => {
      const tag = features.pos(word, kind, cache);
      delete tables.features.lexeme.hash[word];
      return tag;
    };
    return { ...features, pos };
  };
  return winkNLP({ ...model, core: () => tables, featureFn } as typeof model, ['pos']);
})();

/** Text, part of speech and lemma of each token, as wink-nlp has them. */
function readByWink(sentence: string): string[][] {
  const tokens = wink.readDoc(sentence).tokens();
  const tags = tokens.out(wink.its.pos) as string[];
  const lemmas = tokens.out(wink.its.lemma as never) as string[];
  return (tokens.out() as string[]).map((text, i) => [text, tags[i]!, fold(lemmas[i]!)]);
}

/** Words that the corrections of tags know, or that can be several things, among them some with several lemmas. */
const WORDS =
  `that to like as than before if can't don’t it's I'd cannot gonna not which what who how more most no all both one first
   the a an of in on by for with and but had been is was be will has found left saw leaves lives better reports organized
   running shot dead men armed United Nations Said Police Friday 41 1,200 3.5 10th 5pm €40 Mr. U.S. e.g. well-known co-op
   “We home,” (AFP) ... -- ? ; @who #now a@b.org http://a.org ½ naïve Übung`.split(/\s+/);

it('reads as wink-nlp does', () => {
  const word = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.nat(13).map((i) => chunksOf("'")[i]!),
  );
  const sentences = fc
    .array(fc.tuple(word, fc.constantFrom(...ENDS)), { maxLength: 12 })
    .map((words) => words.map((parts) => parts.join('')).join(' '))
    // A genitive before a mark we read otherwise.
    .filter((sentence) => !/['’]s[^\w\s]/i.test(sentence));
  fc.assert(
    fc.property(sentences, (sentence) => {
      const read = wordsIn(sentence).map(({ text, pos, lemma }) => [text, pos, lemma]);
      expect(read).toEqual(readByWink(sentence));
    }),
    { numRuns: 2000, seed: 20191127 },
  );
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

it('reads a run that nobody writes piece by piece, and loses nothing of it', () => {
  for (const run of ['a-'.repeat(2000), '“"’'.repeat(1000), 'Ab1'.repeat(1000)])
    expect(
      wordsIn(run)
        .map(({ text }) => text)
        .join(''),
    ).toBe(run);
});

it.each([
  ['They killed five people, wounding eight.', 'wound'],
  ['The overhaul, costing 6 million, is late.', 'cost'],
  ['It advised refusal after an inquiry lasting five weeks.', 'last'],
])('takes a participle before a figure for a verb: %s', (sentence, lemma) => {
  expect(
    wordsIn(sentence)
      .filter(({ pos }) => pos === 'VERB')
      .map((word) => word.lemma),
  ).toContain(lemma);
});
