import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPARISONS } from '../../src/judge/compare/index.js';
import { loadRules } from '../../src/judge/load.js';
import { MEANINGS } from '../../src/judge/rule-words.js';
import { EXCUSES } from '../../src/judge/unless/index.js';
import { OUTCOMES } from '../../src/model/rule.js';
import { generatedFiles, ROOT } from './generated.js';

const files = generatedFiles();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('is written by npm run docs:rules, and fresh', () => {
  it.each(Object.keys(files))('%s', (path) => {
    expect(read(path)).toBe(files[path]);
  });
});

it('says what every word of the rules’ vocabulary means, and of no other', () => {
  const words = [...Object.keys(COMPARISONS), ...Object.keys(EXCUSES), ...OUTCOMES];
  expect(Object.keys(MEANINGS).sort()).toEqual(words.sort());
});

describe('the schema for rules', () => {
  const ajv = new Ajv({ strict: false });
  const check = ajv.compile(JSON.parse(files['rules/schema/rule.json']!));

  it.each(loadRules().map(({ id }) => id))('passes rules/%s.yaml, which names it in its first line', (id) => {
    const text = read(`rules/${id}.yaml`);
    expect(text).toMatch(/^# yaml-language-server: \$schema=schema\/rule\.json\n/);
    check(parse(text));
    expect(check.errors).toBeNull();
  });

  it('refuses a key that is misspelt and a word that is not known', () => {
    const rule = parse(read('rules/figure-conflict.yaml'));
    expect(check({ ...rule, tolerence: 1 })).toBe(false);
    expect(check({ ...rule, compare: 'intervall' })).toBe(false);
    expect(check({ ...rule, tolerance: '1%', about: 'death toll' })).toBe(true);
  });
});
