import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** Whether there is a browser to test with. In CI there has to be: a test left out there would pass unseen. */
export const hasBrowser = found !== undefined;
if (!hasBrowser) {
  const missing = 'no Chromium here (apt-get install chromium, or CHROMIUM=path)';
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(`${missing}: the tests that need a browser are left out\n`);
}

export const openBrowser = (): Promise<Browser> =>
  // A container's root has no sandbox to give; what is opened is our own page.
  chromium.launch({ executablePath: found!, args: ['--no-sandbox'] });

const folder = mkdtempSync(join(tmpdir(), 'gainsay-page-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let pages = 0;

export interface OpenPage {
  readonly page: Page;
  /** Console messages, errors, dialogs, and requests for anything but the page: there should be none. */
  readonly troubles: readonly string[];
}

/** Opens a page from disk, as a person does who was sent it; `hash` is what its address ends in. */
export async function openPage(
  browser: Browser,
  text: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenPage> {
  const file = join(folder, `page-${++pages}.html`);
  writeFileSync(file, text);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  // Sooner than a test gives up, so that it says what it waited for.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) troubles.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url + hash);
  return { page, troubles };
}
