import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportsIn } from './marked-stories.js';
import { MARKED_FOLDER } from './sets.js';

describe('a marked story', () => {
  it('is read as reports without their marks', () => {
    const reports = reportsIn('== a\n[[dead|Four]] died.\n== b\nOf [[~|30]] aboard, [[dead|five]] drowned.\n');
    expect(reports.map(({ name, text }) => [name, text])).toEqual([
      ['a', 'Four died.\n'],
      ['b', 'Of 30 aboard, five drowned.\n'],
    ]);
    const [, b] = reports;
    expect(b!.marks.map(({ id, start, end }) => [id, b!.text.slice(start, end)])).toEqual([
      ['~', '30'],
      ['dead', 'five'],
    ]);
  });

  it('may hold no mark that is broken', () => {
    expect(() => reportsIn('== a\n[[dead|Four died.\n')).toThrow('[[dead|Four died');
  });

  it.each(readdirSync(MARKED_FOLDER))('tells each question of %s in two reports', (name) => {
    const told = new Map<string, Set<string>>();
    for (const report of reportsIn(readFileSync(join(MARKED_FOLDER, name), 'utf8')))
      for (const { id } of report.marks) told.set(id, (told.get(id) ?? new Set()).add(report.name));
    const once = [...told].filter(([id, reports]) => id !== '~' && reports.size < 2).map(([id]) => id);
    expect(once).toEqual([]);
  });
});
