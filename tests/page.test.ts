import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, checkTexts } from '../src/check.js';
import { loadRules } from '../src/judge/load.js';
import type { Report } from '../src/model/report.js';
import type { FormatOptions } from '../src/report/format.js';
import { FORMATS } from '../src/report/formats.js';
import { largeReport } from './pages/large-report.js';
import { hasBrowser, type OpenPage, openBrowser, openPage } from './pages/open-page.js';
import { FIXED_REPORT } from './report/fixed-report.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OPTIONS: FormatOptions = { width: 80, color: false, verbose: false, quiet: false };
const render = (report: Report): string => FORMATS.html(report, OPTIONS);

it('holds each passage once, and every link leads somewhere', async () => {
  const stories = await Promise.all(
    ['tests/stories/bunsuran-eruption', 'seeds'].map((folder) => check([folder], loadRules(), { folder: ROOT })),
  );
  for (const report of [...stories, FIXED_REPORT, largeReport(3, 20)]) {
    const [page = ''] = render(report).split('<script>');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !known.has(id))).toEqual([]);
    const told = report.topics.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(told.filter((id) => !known.has(id))).toEqual([]);
  }
});

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser;
  let seeds: string;
  beforeAll(async () => {
    browser = await openBrowser();
    seeds = render(await check(['seeds/'], loadRules(), { folder: ROOT }));
  });
  afterAll(() => browser?.close());

  const open = (text: string, options?: BrowserContextOptions & { readonly hash?: string }) =>
    openPage(browser, text, options);
  const openSeeds = (options?: Parameters<typeof open>[1]): Promise<OpenPage> => open(seeds, options);

  const rows = (page: Page): Locator => page.locator('.matrix tbody tr:not(.group):visible');
  const toll = (page: Page): Locator => rows(page).filter({ hasText: /^French soldiers killed in combat/ });
  const reading = (page: Page, words: string): Locator =>
    page.locator('.matrix td a').filter({ hasText: new RegExp(`^${words}$`) });
  const focused = (page: Page): Promise<string> => page.locator(':focus').innerText();
  const topicShown = (page: Page): Promise<string> => page.locator('.card.shown h2').innerText();

  describe('opened from disk', () => {
    it('says its verdict in title and heading, asks for nothing and complains of nothing', async () => {
      const { page, troubles } = await openSeeds();
      await expect.poll(() => page.title()).toBe('3 contradictions in 2 sources');
      await expect.poll(() => page.locator('h1').innerText()).toBe('3 contradictions in 2 sources');
      await expect.poll(() => page.locator('.matrix tr.group').first().innerText()).toMatch(/^Contradictions\s+3$/);
      expect(troubles).toEqual([]);
    });

    it('has a row for each topic and a column for each source, with the words of each', async () => {
      const { page } = await openSeeds();
      await expect.poll(() => toll(page).locator('td').allInnerTexts()).toEqual(['38', '41']);
      await expect.poll(() => reading(page, 'About 4,500').count()).toBe(1);
    });

    it('shows the gravest finding at once', async () => {
      const { page } = await openSeeds();
      await expect.poll(() => topicShown(page)).toBe('Words of Ibrahim Boubacar Keita');
    });

    it('shows the finding that its address names', async () => {
      const { page } = await openSeeds();
      const link = await toll(page).locator('th a').getAttribute('href');
      const { page: again } = await openSeeds({ hash: link! });
      await expect.poll(() => topicShown(again)).toMatch(/^French soldiers killed/);
      await expect.poll(() => again.locator('.matrix tr.current th a').innerText()).toMatch(/^French soldiers killed/);
    });

    it('shows nothing wrong where a link leads nowhere', async () => {
      const { page, troubles } = await openSeeds({ hash: '#%E0%A4%A' });
      await expect.poll(() => topicShown(page)).toBe('Words of Ibrahim Boubacar Keita');
      expect(troubles).toEqual([]);
    });
  });

  describe('read by mouse', () => {
    it('a click on 41 shows the second article, its passage marked and in view', async () => {
      const { page } = await openSeeds();
      await reading(page, '41').click();
      const article = page.locator('.source.shown');
      await expect.poll(() => article.locator('.path').innerText()).toBe('seeds/001_5e29ebc6e1a98ca4.txt');
      const marked = article.locator('.here');
      await expect.poll(() => marked.allInnerTexts()).toEqual(['41']);
      await expect.poll(() => marked.locator('..').innerText()).toMatch(/has claimed 41 French soldiers’ lives\.$/);
      const box = (await marked.boundingBox())!;
      expect(box.y).toBeGreaterThan(150);
      expect(box.y).toBeLessThan(750);
    });

    it('a marked passage leads to its topic, and Back leads back', async () => {
      const { page } = await openSeeds();
      await reading(page, '41').click();
      await page.locator('.source.shown .claim', { hasText: '2014' }).click();
      await expect.poll(() => topicShown(page)).toMatch(/^When France/);
      await page.goBack();
      await expect.poll(() => page.locator('.source.shown .here').innerText()).toBe('41');
    });

    it('the head of a column shows its source, and each source is a click away', async () => {
      const { page } = await openSeeds();
      await page.locator('.matrix thead a').last().click();
      await expect.poll(() => page.locator('.source.shown .path').innerText()).toBe('seeds/001_5e29ebc6e1a98ca4.txt');
      await page.locator('.reader-bar a').first().click();
      await expect.poll(() => page.locator('.source.shown .path').innerText()).toBe('seeds/000_700ba4fb96d48d35.txt');
    });

    it('a passage that says a thing once more keeps to its topic', async () => {
      const { page } = await openSeeds();
      const row = rows(page).filter({ hasText: '×2' }).first();
      await row.locator('th a').click();
      await page.locator('.card.shown cite a').first().click();
      await expect.poll(() => page.locator('.source.shown .here').count()).toBe(1);
      await expect
        .poll(() => page.locator('.matrix tr.current th').innerText())
        .toBe(await row.locator('th').innerText());
      await expect.poll(() => page.locator('.reader-bar a').first().innerText()).toBe('Topic');
    });

    it('the scope that differs shows, and the reasons unfold', async () => {
      const { page } = await openSeeds();
      await toll(page).locator('th a').click();
      const card = page.locator('.card.shown');
      await expect.poll(() => card.locator('.differs').innerText()).toContain('since 2013 / Operation Barkhane');
      const reasons = card.locator('details', { hasText: 'Joined because' });
      await expect.poll(() => reasons.locator('li').first().isVisible()).toBe(false);
      await reasons.locator('summary').click();
      await expect.poll(() => reasons.locator('li').first().isVisible()).toBe(true);
    });

    it('readings of a figure stand on a line', async () => {
      const { page } = await openSeeds();
      await toll(page).locator('th a').click();
      const marks = page.locator('.card.shown .number-line circle');
      await expect.poll(() => marks.count()).toBe(2);
      const [first, second] = [await marks.first().boundingBox(), await marks.last().boundingBox()];
      expect(first!.x).toBeLessThan(second!.x);
    });
  });

  describe('filtered', () => {
    it('by verdict, kind, severity, source and words', async () => {
      const { page } = await open(render(FIXED_REPORT));
      const all = await rows(page).count();
      const conflicts = await page.locator('tbody.conflict tr:not(.group)').count();
      await page.getByRole('button', { name: 'Contradictions' }).click();
      await expect.poll(() => rows(page).count()).toBe(all - conflicts);
      await expect.poll(() => page.locator('tbody.conflict').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Contradictions' }).click();

      await page.getByLabel('Kind').selectOption('date');
      await expect
        .poll(() => rows(page).locator('th a').allInnerTexts())
        .toEqual(['When the ferry was built', 'Day of the fire']);
      await page.getByLabel('Severity').selectOption('error');
      await expect.poll(() => rows(page).locator('th a').allInnerTexts()).toEqual(['When the ferry was built']);
      await page.getByLabel('Kind').selectOption('');
      await page.getByLabel('Severity').selectOption('');

      await page.getByLabel('Source', { exact: true }).selectOption({ label: 'D odd name.txt' });
      await expect.poll(() => rows(page).locator('td:nth-child(5)').allInnerTexts()).not.toContain('');
      await expect.poll(() => rows(page).count()).toBe(2);
      await page.getByLabel('Source', { exact: true }).selectOption('');

      await page.getByLabel('Search').fill('CHOOSE fire');
      await expect.poll(() => rows(page).locator('th a').allInnerTexts()).toEqual(['Ilse Marrable on fire and water']);
      await page.getByLabel('Search').fill('no such words');
      await expect.poll(() => page.getByRole('status').innerText()).toBe('No topic fits these filters.');
    });
  });

  describe('read by keyboard', () => {
    it('j and k go from topic to topic, arrows from reading to reading, Enter opens', async () => {
      const { page } = await openSeeds();
      const topics = await rows(page).locator('th a').allInnerTexts();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect.poll(() => focused(page)).toBe(topics[1]);
      await page.keyboard.press('k');
      await expect.poll(() => focused(page)).toBe(topics[0]);
      for (let at = 0; at < topics.findIndex((topic) => topic.startsWith('French soldiers killed')); at++)
        await page.keyboard.press('j');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => focused(page)).toBe('41');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => focused(page)).toBe('38');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.source.shown .here').innerText()).toBe('38');
    });

    it('up and down go over the readings of one source, row by row', async () => {
      const { page } = await openSeeds();
      await reading(page, '2014').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).toBe('2012');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => focused(page)).toBe('2014');
    });

    it('where the reader covers the page, Escape closes it and goes back to the reading', async () => {
      const { page } = await openSeeds({ viewport: { width: 390, height: 800 } });
      await reading(page, '41').click();
      await expect.poll(() => page.locator('.reader').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.reader').isVisible()).toBe(false);
      await expect.poll(() => focused(page)).toBe('41');
    });

    it('/ goes to the search, ? tells the keys, and typed letters stay letters', async () => {
      const { page } = await openSeeds();
      await page.keyboard.press('/');
      await page.keyboard.type('jk?');
      await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('jk?');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
    });
  });

  it('tells what stands already, and what was accepted and why', async () => {
    const accepted = FIXED_REPORT.documents[1]!.source;
    const { page } = await open(render({ ...FIXED_REPORT, accepted: [accepted.id] }));
    const heads = await page.locator('.matrix thead th').allInnerTexts();
    expect(heads.filter((head) => head.includes('accepted'))).toEqual([expect.stringContaining(accepted.outlet!)]);
    await page.locator('tbody.accepted th a').click();
    await expect.poll(() => page.locator('.card.shown .suppressed').innerText()).toContain('asked the yard');
  });

  it('without a script, shows every topic with its citations and every source', async () => {
    const { page } = await openSeeds({ javaScriptEnabled: false });
    const topics = await page.locator('.matrix tbody tr:not(.group)').count();
    await expect.poll(() => page.locator('.card:visible').count()).toBe(topics);
    await expect.poll(() => page.locator('.source:visible').count()).toBe(2);
    await expect
      .poll(() => page.locator('.card cite').first().innerText())
      .toBe('seeds/000_700ba4fb96d48d35.txt:15:456');
    await expect.poll(() => page.locator('.controls').isVisible()).toBe(false);
  });

  it('on paper, shows verdict, matrix and each finding with its reasons, and nothing to press', async () => {
    const { page } = await openSeeds();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.card.conflict:visible').count()).toBe(3);
    await expect.poll(() => page.locator('.card.conflict details li').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator(':is(button, select, input, .reader-bar, .source):visible').count()).toBe(0);
  });

  it('is light or dark as the machine is, until the switch says otherwise', async () => {
    const { page } = await openSeeds({ colorScheme: 'dark' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.getByRole('button', { name: 'Light' }).click();
    await expect.poll(() => paper()).not.toBe(dark);
    await page.reload();
    await expect.poll(() => paper()).not.toBe(dark);
  });

  it('gives its figures as CSV, and no cell that a spreadsheet would run', async () => {
    const report = checkTexts(
      {
        '=cmd.txt': 'The flood killed 42 people in Harrow on Friday.',
        '"b", c.txt': 'Fifty-seven people were killed by the flood in Harrow on Friday.',
      },
      loadRules(),
    );
    const { page } = await open(render(report));
    await page.locator('.figures summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Save', { exact: true }).click(),
    ]);
    const [head, ...cells] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(head).toBe('topic,kind,verdict,source,outlet,date,words,low,high,unit,approximate,line,column');
    expect(cells.join('\n')).toContain(",'=cmd.txt,,,42,42,42,,no,1,18");
    expect(cells.join('\n')).toContain(',"""b"", c.txt",,,Fifty-seven,57,57,,no,1,1');
  });

  it('keeps the text of a source text', async () => {
    const hostile = [
      `<script>alert('script')</script></style></title></textarea><!--`,
      `<img src=x onerror="alert(1)"> <svg onload=alert(2)> <a href="javascript:alert(3)">link</a> ]]> {{7*7}} \${7}`,
      `" onmouseover="alert(4)" x=" ' onfocus='alert(5)' autofocus &lt;b&gt; &#60;b&#62;`,
      `\u202Edesrever\u202C \u2066isolated\u2069 \u2028 \u2029 \u0000 \u001b]0;title\u0007 \uD800`,
      `<b>${'x'.repeat(200_000)}`,
    ].join(' ');
    const paragraph = `Mayor "<i>Ann</i> Lee" said the <b>flood</b> killed`;
    const report = checkTexts(
      {
        '<img src=x onerror=alert(6)>.txt': `${paragraph} 42 people in Harrow on Friday.\n\n${hostile}`,
        'b"><script>alert(7)</script>.txt': `${hostile}\n\nFifty-seven people were killed by the flood in Harrow on Friday.`,
      },
      loadRules(),
    );
    expect(report.findings).toHaveLength(1);
    const { page, troubles } = await open(render(report));
    await reading(page, '42').click();
    await expect
      .poll(() => page.locator('.source.shown').textContent())
      .toContain(`<script>alert('script')</script></style>`);
    const handlers = 'xpath=//*[@*[starts-with(name(), "on") or name() = "style"]]';
    for (const strange of ['img, iframe, object, embed, base, i, b b', 'a:not([href^="#"])', handlers]) {
      expect(await page.locator(strange).count(), strange).toBe(0);
    }
    await expect.poll(() => page.locator('script').count()).toBe(1);
    await expect.poll(() => page.locator('style').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('of forty sources and three hundred topics lays out one article at a time, and each only once', async () => {
    const report = largeReport(40, 300);
    const { page, troubles } = await open(render(report));
    await page.locator('.matrix td a').nth(1000).click();
    await expect.poll(() => page.locator('.source').count()).toBe(40);
    await expect.poll(() => page.locator(':is(.source, .card):visible').count()).toBe(1);
    await expect.poll(() => page.locator('.here').count()).toBe(1);
    await expect.poll(() => page.locator('.claim').count()).toBe(report.claims.length);
    // 12,000 cells, and for each claim a reading, a mark and a citation of a handful of elements.
    expect(await page.locator('*').count()).toBeLessThan(15_000 + 20 * report.claims.length);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('has nothing that axe finds inaccessible, %s at %d', async (colorScheme, width) => {
    const { page } = await open(render(FIXED_REPORT), { colorScheme, viewport: { width, height: 800 } });
    if (width < 700) await page.locator('.matrix td a').first().click();
    // Run from outside the page, whose policy lets no script in.
    const violations = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
    expect(violations).toEqual([]);
  });
});
