import type { Report } from '../../model/report.js';
import { compareSources } from '../diff/compare-sources.js';
import type { DiffOptions } from '../diff/diff.js';
import { folded, foldingOf } from '../diff/fold.js';
import { piecesOf } from '../diff/passage-lines.js';
import type { Block, Dispute, Fold, MarkedPassage, Review } from '../diff/review.js';
import { tallyOf } from '../diff/tally.js';
import { disputeText, foldText, letterOf, pointerText, sourceText, tallyText } from '../diff/words.js';
import { notReadText } from '../not-read.js';
import { DIFF_SCRIPT, DIFF_STYLE } from './assets.js';
import { html, joined, type Markup } from './markup.js';
import { masthead } from './masthead.js';
import { pageShell } from './page-shell.js';

/** More sources than this stand one under the other whatever the window. */
const MOST_COLUMNS = 4;

/** For an editor in a browser: what `diff` shows in a terminal, as a page of its own that fetches nothing. */
export function diffPage(report: Report, options: DiffOptions): string {
  const review = compareSources(report, options.order);
  const parts = folded(review, foldingOf(options));
  const { sources } = review;
  const columns = sources.length <= MOST_COLUMNS ? `columns-${sources.length}` : 'stacked';
  const heads = sources.map((_, source) => sourceHead(review, source));
  const [verdict = '', ...further] = tallyText(review, tallyOf(review)).split('; ');
  const beside = [further.join('; '), notReadText(report)].filter((text) => text !== '').join(' ');
  const below = html`${beside !== '' ? html`<p class="further">${beside}</p>` : null}${legend(review)}`;
  const body = html`${masthead('side by side', verdict, below)}
<main class="review ${columns}" data-review>
<div class="heads">${heads}</div>
${parts.map((part) => ('folded' in part ? foldPart(part, review) : blockPart(part, review)))}
</main>`;
  const title = sources.map((_, source) => sourceText(review, source).path).join(' | ');
  return pageShell({ title, style: DIFF_STYLE, script: DIFF_SCRIPT, body });
}

function sourceHead(review: Review, source: number): Markup {
  const { path, about } = sourceText(review, source);
  return html`<p class="head"><b>${letterOf(source)}</b> <span class="path">${path}</span> <span class="about">${about}</span></p>`;
}

const legend = ({ sources }: Review): Markup => html`<p class="legend">
<span><mark class="conflict">in dispute</mark></span>
<span><mark class="reworded">other words</mark></span>
<span><mark class="value">figure or date only here</mark></span>
<span class="same">told alike</span>
<span><b class="sign">−</b> only in A</span>
<span><b class="sign">+</b> ${sources.length > 2 ? 'not in A' : 'only in B'}</span>
<label hidden data-only-conflicts><input type="checkbox"> only conflicts</label>
<span class="keys" hidden data-keys><kbd>n</kbd> <kbd>p</kbd> next and previous conflict</span>
</p>`;

const foldPart = (fold: Fold, review: Review): Markup => html`<details class="fold">
<summary>${foldText(fold)}</summary>
${fold.folded.map((block) => blockPart(block, review))}
</details>
`;

function blockPart(block: Block, review: Review): Markup {
  const { kind, cells, disputes, disputedElsewhere, moved } = block;
  const silentBase = kind === 'only' && cells[0]!.length === 0;
  const told = [
    ...disputes.map((dispute) => disputeHead(dispute, block)),
    ...disputedElsewhere.map(
      (dispute) => html`<p class="see">see <a href="#f-${dispute.fingerprint}">${disputeText(dispute, block)}</a></p>`,
    ),
    ...(moved ? [html`<p class="see">moved</p>`] : []),
  ];
  return html`<section class="block ${kind}${silentBase ? ' added' : ''}">
${told}<div class="cells">
${cells.map((cell) => html`<div class="cell">${cell.map((passage) => passagePart(passage, review))}</div>\n`)}</div>
</section>
`;
}

const disputeHead = (
  dispute: Dispute,
  block: Block,
): Markup => html`<header class="dispute ${dispute.weight}" id="f-${dispute.fingerprint}" tabindex="-1">
<h2><a href="#f-${dispute.fingerprint}">${disputeText(dispute, block)}</a></h2>
<p>${pointerText(dispute)}</p>
</header>
`;

function passagePart(passage: MarkedPassage, { sources }: Review): Markup {
  const pieces = piecesOf(passage, sources[passage.source]!.text).map(({ text, kind }) => {
    if (kind === null) return text;
    return kind === 'same' ? html`<span class="same">${text}</span>` : html`<mark class="${kind}">${text}</mark>`;
  });
  const letter = letterOf(passage.source);
  return html`<p id="${letter}${passage.line}-${passage.index}"><span class="line" title="line ${passage.line} of ${letter}"><b>${letter}</b> ${passage.line}</span> ${joined(pieces, '')}</p>`;
}
