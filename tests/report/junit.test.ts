import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { safeText } from '../../src/report/safe-text.js';
import { EMPTY_REPORT, FIXED_REPORT } from './fixed-report.js';
import { elementsOf, readXml } from './readers/xml.js';
import { show, standing, whateverASourceSays } from './shown.js';

describe('junit', () => {
  const suite = readXml(show('junit', FIXED_REPORT)).children.find(({ name }) => name === 'testsuite')!;
  const casesWith = (name: string) =>
    suite.children.filter(({ children }) => children.some((child) => child.name === name));

  it('counts its cases as they are', () => {
    expect(suite.attributes).toMatchObject({
      tests: String(suite.children.length),
      failures: String(casesWith('failure').length),
      skipped: String(casesWith('skipped').length),
      errors: '0',
    });
    expect(suite.children.every(({ name }) => name === 'testcase')).toBe(true);
  });

  it('fails with every reading cited, skips what was accepted, passes what agrees', () => {
    const alarms = standing.filter(({ severity }) => severity !== 'note');
    expect(casesWith('failure').map(({ attributes }) => attributes.name)).toEqual(
      alarms.map(({ label }) => safeText(label)),
    );
    const [dead] = elementsOf(suite, 'failure');
    for (const place of [
      'evening-wire.txt:1:11',
      'harbour-post.txt:1:43',
      'harbour-post.txt:5:13',
      'odd name.txt:1:1',
    ]) {
      expect(dead!.text).toContain(place);
    }
    expect(casesWith('skipped').map(({ attributes }) => attributes.classname)).toEqual(['date-conflict']);
    expect(
      suite.children.filter(({ children }) => children.length === 0).map(({ attributes }) => attributes.name),
    ).toContain('People aboard');
  });

  it.each([
    ['error', ['error']],
    ['note', ['error', 'warning', 'note']],
    ['none', []],
  ] as const)('fails at %s what fails the check', (failLevel, severities) => {
    const options = { width: 80, color: false, verbose: false, quiet: false, failLevel };
    const failures = elementsOf(readXml(FORMATS.junit(FIXED_REPORT, options)), 'failure');
    expect(new Set(failures.map(({ attributes }) => attributes.type))).toEqual(new Set(severities));
  });

  it('never ends without a case', () => {
    expect(elementsOf(readXml(show('junit', EMPTY_REPORT)), 'testcase')).toHaveLength(1);
  });

  it('is well-formed, and says what the source said, whatever it says', () => {
    whateverASourceSays((report, text) => {
      const root = readXml(show('junit', report));
      const printable = safeText(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
      expect(elementsOf(root, 'failure')[0]!.attributes.message).toBe(printable);
      expect(elementsOf(root, 'error')[0]!.attributes.message).toBe(printable);
    });
  });
});
