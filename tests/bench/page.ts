import { FORMATS } from '../../src/report/formats.js';
import { largeReport } from '../pages/large-report.js';
import { hasBrowser, openBrowser, openPage } from '../pages/open-page.js';
import { secondsOf } from './measure.js';

/** What a large page costs to make and to use, in seconds; null where there is no browser to use it in. */
export interface PageCosts {
  readonly megabytes: number;
  readonly making: number;
  readonly opening: number | null;
  /** From a click on a reading to its passage in view. */
  readonly clicking: number | null;
  /** From the last letter of a search to the topics that are left; the first search gathers what it looks in. */
  readonly searching: number | null;
}

export async function pageCosts(sources: number, topics: number): Promise<PageCosts> {
  const report = largeReport(sources, topics);
  let page = '';
  const making = await secondsOf(() => {
    page = FORMATS.html(report, { width: 80, color: false, verbose: false, quiet: false });
  });
  const made = { megabytes: Buffer.byteLength(page) / 1e6, making };
  return { ...made, ...(hasBrowser ? await using(page) : { opening: null, clicking: null, searching: null }) };
}

/** Layout is forced after each, so that what the browser puts off is counted. */
async function using(text: string): Promise<Pick<PageCosts, 'opening' | 'clicking' | 'searching'>> {
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, text);
    const secondsIn = async (action: string): Promise<number> =>
      (await page.evaluate<number>(
        `(() => { const start = performance.now(); ${action}; document.body.offsetHeight; return performance.now() - start; })()`,
      )) / 1000;
    const opening = (await page.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd')) / 1000;
    const clicking = await secondsIn('document.querySelectorAll(".matrix td a")[1000].click()');
    const searching = await secondsIn(
      'const field = document.querySelector("[type=search]"); field.value = "district 27"; field.dispatchEvent(new Event("input", { bubbles: true }))',
    );
    return { opening, clicking, searching };
  } finally {
    await browser.close();
  }
}
