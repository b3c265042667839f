import type { Diagnostic } from '../../model/diagnostic.js';
import { TOOL } from '../../model/tool.js';
import type { Format } from '../format.js';
import { article, marksOf } from './article.js';
import { APPARATUS_SCRIPT, APPARATUS_STYLE } from './assets.js';
import { card } from './card.js';
import { columnsOf } from './columns.js';
import { controls, HELP_BUTTON, keyboardHelp } from './controls.js';
import { entriesOf } from './entries.js';
import { figuresCsv } from './figures-csv.js';
import { html, lines, type Markup } from './markup.js';
import { masthead } from './masthead.js';
import { matrix } from './matrix.js';
import { pageShell } from './page-shell.js';
import { alongside, verdictOf } from './verdict.js';

/**
 * The fact-checker's page: the verdict, the matrix, then each topic with its citations, then the sources with every
 * passage marked. All of it is there to read without a script; with one, the last two stand beside the matrix.
 */
export const factCheckPage: Format = (report) => {
  const entries = entriesOf(report);
  const columns = columnsOf(report);
  const marks = marksOf(entries);
  const isEmpty = entries.length === 0;
  const verdict = verdictOf(report);
  const below = [html`<p class="alongside">${alongside(report)}</p>`, troubles(report.diagnostics)];
  const body = html`${masthead('cross-source check', verdict, below, isEmpty ? null : HELP_BUTTON)}
${isEmpty ? null : controls(entries, columns)}
<main>
${isEmpty ? null : matrix(entries, columns)}
<div class="reader">
<nav class="reader-bar" aria-label="Readings of this topic" hidden></nav>
<section class="cards" aria-label="Topics">
${entries.map((entry) => card(entry, columns, report.rules))}</section>
<section class="sources" aria-label="Sources">
${columns.map((column) => article(column, marks.get(column.document.source.id) ?? []))}</section>
</div>
</main>
<footer>
${figures(figuresCsv(entries, columns))}
<p>${TOOL.name} ${TOOL.version}. It compares what the sources state, and does not say who is right.</p>
</footer>
${keyboardHelp()}`;
  return pageShell({ title: verdict, style: APPARATUS_STYLE, script: APPARATUS_SCRIPT, body });
};

/** The text stands in a field, so that it can be taken without a script too. */
function figures(csv: string | null): Markup | null {
  if (csv === null) return null;
  return html`<details class="figures"><summary>Figures by topic, as CSV</summary>
<p><button type="button" data-figures="copy">Copy</button> <button type="button" data-figures="save">Save</button></p>
<textarea readonly rows="12" aria-label="Figures by topic, as CSV">
${lines(csv)}</textarea></details>`;
}

function troubles(diagnostics: readonly Diagnostic[]): Markup | null {
  if (diagnostics.length === 0) return null;
  const items = diagnostics.map(({ source, line, message, fatal }) => {
    const place = line === null ? source : `${source}:${line}`;
    return html`<li>${place}: ${fatal ? 'not read: ' : ''}${message}</li>`;
  });
  return html`<details class="diagnostics"><summary>Trouble with the input: ${items.length}</summary><ul>${items}</ul></details>`;
}
