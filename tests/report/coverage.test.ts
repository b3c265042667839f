import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/check.js';
import { json } from '../../src/report/json.js';

const coverageOf = (texts: Readonly<Record<string, string>>) =>
  JSON.parse(json(checkTexts(texts, []), { width: 80, color: false, verbose: false, quiet: false })).coverage;

const ARTICLE = 'The flood killed 42 people in Harrow on Friday, the mayor said.';

describe('coverage in the JSON report', () => {
  it('counts what a page puts around an article, of which nothing is a claim', () => {
    const page = [ARTICLE, 'Read more: 12 walks for 2019', 'Photo: Ana Reis', '© 2020 The Post. All rights reserved.'];
    const plain = coverageOf({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    expect(plain.skipped).toEqual([]);
    expect(coverageOf({ 'a.txt': page.join('\n\n'), 'b.txt': ARTICLE })).toEqual({
      ...plain,
      skipped: [{ source: 'a.txt', reason: 'paragraphs that belong to the page, not to the article', count: 3 }],
    });
  });

  it('counts quotations that are never closed, and not those that the next paragraph goes on with', () => {
    const open = `${ARTICLE}\n\n“We will rebuild, he said.\n\nNobody slept.`;
    const goesOn = `${ARTICLE}\n\n“We will rebuild.\n\n“And we will stay,” he said.`;
    expect(coverageOf({ 'a.txt': goesOn, 'b.txt': open }).skipped).toEqual([
      { source: 'b.txt', reason: 'quotations that are never closed', count: 1 },
    ]);
  });
});
