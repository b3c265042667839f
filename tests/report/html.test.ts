import { expect, it } from 'vitest';
import { reportWith, show, whateverASourceSays } from './shown.js';

// What the page shows and does in a browser stands in ../page.test.ts.

/** The page's tags in order, with the names of their attributes and without what these hold. */
const tagsOf = (page: string): readonly string[] =>
  (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, ''));

it('gets no element and no attribute from a source, whatever it says', () => {
  const tags = tagsOf(show('html', reportWith('plain')));
  whateverASourceSays((report) => {
    expect(tagsOf(show('html', report))).toEqual(tags);
  });
});
