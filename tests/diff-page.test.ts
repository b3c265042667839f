import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import type { Report } from '../src/model/report.js';
import type { DiffOptions } from '../src/report/diff/diff.js';
import { diffPage } from '../src/report/html/diff-page.js';
import { hasBrowser, openBrowser, openPage } from './pages/open-page.js';
import { FIXED_REPORT } from './report/fixed-report.js';
import { FIXED_VERSIONS } from './report/fixed-versions.js';

const OPTIONS: DiffOptions = { width: 80, color: false, verbose: false, quiet: false };
const render = (report: Report, options: Partial<DiffOptions> = {}): string =>
  diffPage(report, { ...OPTIONS, ...options });

it('gives each finding a place, to which every pointer leads', () => {
  for (const report of [FIXED_VERSIONS, FIXED_REPORT]) {
    const [page = ''] = render(report).split('<script>');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  }
});

describe.skipIf(!hasBrowser)('the page of a diff', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const open = (report: Report, options: Partial<DiffOptions> = {}) => openPage(browser, render(report, options));
  const focused = (page: Page): Promise<string | null> => page.locator(':focus h2').textContent();

  it('opens on the verdict, with the sides of a conflict beside each other', async () => {
    const { page, troubles } = await open(FIXED_VERSIONS);
    expect(await page.locator('h1').textContent()).toBe('2 conflicts');
    const sides = page.locator('.block.conflict').first().locator('.cell');
    const boxes = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(boxes[0]!.y).toBe(boxes[1]!.y);
    expect(boxes[0]!.x).toBeLessThan(boxes[1]!.x);
    expect(await sides.locator('mark.conflict').allInnerTexts()).toEqual(['212', '221']);
    expect(troubles).toEqual([]);
  });

  it('sets the sources one under the other where the window is narrow', async () => {
    const { page } = await open(FIXED_VERSIONS);
    await page.setViewportSize({ width: 480, height: 800 });
    const sides = page.locator('.block.conflict').first().locator('.cell');
    const boxes = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(boxes[0]!.x).toBe(boxes[1]!.x);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
  });

  it('goes from conflict to conflict by keyboard', async () => {
    const { page } = await open(FIXED_VERSIONS);
    const shown: (string | undefined)[] = [];
    for (const key of ['n', 'n', 'n', 'p']) {
      await page.keyboard.press(key);
      shown.push((await focused(page))?.slice(0, 6));
    }
    expect(shown).toEqual(['People', 'Words ', 'People', 'Words ']);
  });

  it('leaves out all but the conflicts, and shows what is folded', async () => {
    const { page } = await open(FIXED_VERSIONS);
    const visible = page.locator('.block:visible');
    const all = await visible.count();
    await page.locator('summary').first().click();
    expect(await visible.count()).toBeGreaterThan(all);
    await page.getByLabel('only conflicts').check();
    expect(await visible.count()).toBe(await page.locator('.block.conflict').count());
  });

  it('keeps a hostile text a text', async () => {
    const attack = '</style></p><script>alert(1)</script><img src=x onerror=alert(2)> \u202E ';
    const report = checkTexts(
      { '<b onclick=alert(3)>.txt': `Nine died. ${attack}`, 'b.txt': `Ten died. ${attack}`.repeat(300) },
      [],
    );
    const { page, troubles } = await open(report, { verbose: true });
    expect(await page.locator('main script, main img, main b[onclick]').count()).toBe(0);
    expect(await page.locator('.cell').first().textContent()).toContain('<script>alert(1)</script>');
    expect(troubles).toEqual([]);
  });
});
