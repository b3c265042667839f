import { TOOL } from '../../model/tool.js';
import { type Content, html, type Markup } from './markup.js';

/** The head of a page: what it is, its verdict as the page's heading, what stands below it, the switch of light and dark. */
export const masthead = (kind: string, verdict: string, below: Content): Markup => html`<header class="masthead">
<p class="kind"><b>${TOOL.name}</b> ${kind}</p>
<h1>${verdict}</h1>
${below}
<button type="button" class="quiet theme" data-theme-switch hidden>Dark</button>
</header>`;
