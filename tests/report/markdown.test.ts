import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { FIXED_REPORT } from './fixed-report.js';
import { reportWith, show, standing, whateverASourceSays } from './shown.js';

describe('markdown', () => {
  const html = (markdown: string) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tagsOf = (page: string) => (html(page).match(/<[^>]*>?/g) ?? []).filter((tag) => !/^<\/?b>$/.test(tag));

  it('cites both readings of a contradiction', () => {
    const page = html(show('markdown', FIXED_REPORT));
    expect(page).toContain('<h3>People killed on the Corriedale</h3>');
    expect(page).toContain('<code>sources/harbour-post.txt:1:43</code>, also at <code>5:13</code>');
    expect(page).toContain('killed <b>17</b> people off Lorne Head');
    expect(page.indexOf('Contradictions')).toBeLessThan(page.indexOf('Accepted earlier'));
  });

  it('shows what a source wrote as it wrote it', () => {
    const page = html(show('markdown', FIXED_REPORT)).replaceAll('\u200B', '');
    const heading = /<h3>(Engineer [^\n]*)<\/h3>/.exec(page)?.[1];
    const plain = heading!
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(plain).toBe(FIXED_REPORT.topics.at(-1)!.label);
  });

  it('gets no markup, link, mention or reference from a source, whatever it says', () => {
    const tags = tagsOf(show('markdown', reportWith('plain')));
    whateverASourceSays((report) => {
      const page = show('markdown', report);
      expect(tagsOf(page)).toEqual(tags);
      expect(html(page).replace(/<code>.*?<\/code>/gs, '')).not.toMatch(/[@#][\p{L}\p{N}]|:\/\/|\bwww\./iu);
    });
  });

  it('stays within what GitHub takes as a comment, and says what it left out', () => {
    const finding = standing[0]!;
    const many = {
      ...FIXED_REPORT,
      findings: Array.from({ length: 400 }, () => finding),
      topics: Array.from({ length: 400 }, () => FIXED_REPORT.topics[4]!),
    };
    const page = show('markdown', many);
    expect(page.length).toBeLessThanOrEqual(65_536);
    expect(page.length).toBeGreaterThan(60_000);
    const [, left] = /Left out, for want of room: (\d+) contradictions, 400 agreements, /.exec(page)!;
    expect(page.match(/^### /gm)!.length + Number(left)).toBe(400);
    expect(show('markdown', FIXED_REPORT)).not.toContain('Left out');
  });
});
