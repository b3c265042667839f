import { TOOL } from '../../model/tool.js';
import { type Content, html, type Markup } from './markup.js';

/**
 * The head of a page: what it is, its verdict as the page's heading, what stands below it, and buttons beside it, of
 * which every page has the switch of light and dark.
 */
export const masthead = (
  kind: string,
  verdict: string,
  below: Content,
  buttons: Content = null,
): Markup => html`<header class="masthead">
<p class="kind"><b>${TOOL.name}</b> ${kind}</p>
<h1>${verdict}</h1>
${below}
<p class="tools">${buttons}<button type="button" class="quiet" data-theme-switch hidden>Dark</button></p>
</header>`;
