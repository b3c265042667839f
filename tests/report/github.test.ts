import { describe, expect, it } from 'vitest';
import { safeText } from '../../src/report/safe-text.js';
import { FIXED_REPORT, GATE_REPORT } from './fixed-report.js';
import { readWorkflowCommands } from './readers/workflow-commands.js';
import { reportAcrossLines, show, standing, textOf, whateverASourceSays, wordsOf } from './shown.js';

describe('github', () => {
  const commands = readWorkflowCommands(show('github', FIXED_REPORT));

  it('has an annotation for each finding that stands, errors first', () => {
    expect(commands.map(({ command }) => command)).toEqual(['error', 'warning', 'warning', 'notice']);
  });

  it('marks the words on their line', () => {
    for (const [i, { properties }] of commands.entries()) {
      const { file, line, endLine, col, endColumn } = properties;
      expect(endLine).toBe(line);
      const words = textOf(file!)
        .split('\n')
        [Number(line) - 1]!.slice(Number(col) - 1, Number(endColumn) - 1);
      expect(words).toBe(wordsOf(standing[i]!)[0]);
    }
  });

  it('names the other readings in the message, and how to learn more', () => {
    expect(commands[0]!.data).toContain('sources/harbour-post.txt:1:43: 17: A fire aboard');
    expect(commands[0]!.data).toMatch(/\ngainsay explain 1f0c5d2a9b3e4f60$/);
  });

  it('points at the new source of a gate, and names the one that stands', () => {
    const [first] = readWorkflowCommands(show('github', GATE_REPORT));
    expect(first).toMatchObject({ properties: { file: 'sources/harbour-post.txt', line: '1', col: '43' } });
    expect(first!.data).toContain('sources/evening-wire.txt:1:11');
  });

  it('marks lines without columns where a reading runs over two', () => {
    const [first] = readWorkflowCommands(show('github', reportAcrossLines()));
    expect(Object.keys(first!.properties)).toEqual(['file', 'line', 'endLine', 'title']);
    expect(first!.properties).toMatchObject({ line: '1', endLine: '2' });
  });

  it('says so where GitHub will not show them all', () => {
    const many = { ...FIXED_REPORT, findings: Array.from({ length: 11 }, () => standing[0]!) };
    expect(show('github', many)).toMatch(/GitHub shows 10 annotations of each kind; the others stand in this log\.\n$/);
    expect(show('github', FIXED_REPORT)).not.toContain('GitHub shows');
  });

  it('issues no other command, and says what the source said, whatever it says', () => {
    whateverASourceSays((report, text) => {
      const all = readWorkflowCommands(show('github', report));
      expect(all.map(({ command }) => command)).toEqual(commands.map(({ command }) => command));
      expect(Object.keys(all[0]!.properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      expect(all[0]!.properties.title).toContain(safeText(text).slice(0, 50));
      expect(all[0]!.data.startsWith(safeText(text))).toBe(true);
    });
  });
});
