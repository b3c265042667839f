import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as assets from '../src/report/html/assets.js';
import { html, joined } from '../src/report/html/markup.js';
import { pageShell } from '../src/report/html/page-shell.js';
import { ASSETS, assetsModule } from './pages/bundle-assets.js';

it('the style and script that ship are what their sources make: `npm run assets` writes them', async () => {
  expect(readFileSync(ASSETS, 'utf8')).toBe(await assetsModule());
});

it.each(Object.entries(assets))('%s cannot end its own element, and names no address', (_, text) => {
  expect(text).not.toMatch(/<\/(?:script|style)|<!--/i);
  expect(text).not.toMatch(/https?:|@import|url\(/);
});

it('whatever is put into a template is text, unless a template made it', () => {
  const hostile = `</b><script>alert("1")</script><!-- ' & \u202E]]>\u2028`;
  const { markup } = html`<b title="${hostile}">${[hostile, joined([html`<i>1</i>`, 2], ', '), null]}</b>`;
  const escaped = '&lt;/b&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;!-- &#39; &amp; \uFFFD]]&gt; ';
  expect(markup).toBe(`<b title="${escaped}">${escaped}<i>1</i>, 2</b>`);
});

it('a page says in its policy that it fetches nothing', () => {
  const page = pageShell({ title: '1 < 2', style: 'b{}', script: '1;', body: html`<p>text</p>` });
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`);
  expect(page).toContain('<title>1 &lt; 2</title>');
});
