import type { Reading } from '../readings.js';
import type { Column } from './columns.js';
import { type Entry, GROUPS, type Group } from './entries.js';
import { html, type Markup } from './markup.js';
import { sourceWords } from './source-words.js';

/** With more columns than this, paper shows a topic's readings below it and not beside it. */
const WIDE = 5;

/** The critical apparatus: a row for each topic, a column for each source, the reading of each in its words. */
export function matrix(entries: readonly Entry[], columns: readonly Column[]): Markup {
  const groups = (Object.keys(GROUPS) as Group[]).map((group) => ({
    group,
    rows: entries.filter((entry) => entry.group === group),
  }));
  const bodies = groups.filter(({ rows }) => rows.length > 0).map(({ group, rows }) => groupBody(group, rows, columns));
  return html`<section class="${columns.length > WIDE ? 'matrix wide' : 'matrix'}" aria-label="What each source says, topic by topic" tabindex="0">
<table>
<colgroup><col class="topics">${columns.map(({ accepted }) => html`<col${accepted ? html` class="standing"` : null}>`)}</colgroup>
<thead><tr><th scope="col" class="corner">Topic</th>${columns.map(columnHead)}</tr></thead>
${bodies}</table>
<p class="nothing" role="status" hidden>No topic fits these filters.</p>
</section>
`;
}

function columnHead({ siglum, anchor, name, date, accepted, document }: Column): Markup {
  return html`<th scope="col"><a href="#${anchor}" title="${document.source.id}"><b class="siglum">${siglum}</b> <span class="outlet">${name}</span></a>${
    date === '' ? null : html`<time>${date}</time>`
  }${accepted ? html`<span class="badge">accepted</span>` : null}</th>`;
}

function groupBody(group: Group, rows: readonly Entry[], columns: readonly Column[]): Markup {
  return html`<tbody class="${group}">
<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${GROUPS[group].title} <b>${rows.length}</b></span></th></tr>
${rows.map((entry) => row(entry, columns))}</tbody>
`;
}

function row(entry: Entry, columns: readonly Column[]): Markup {
  const { topic, findings, readings, anchor } = entry;
  const severities = [...new Set(findings.map(({ severity }) => severity))].join(' ');
  const cells = columns.map(
    (column) =>
      html`<td>${(readings.get(column.document.source.id) ?? []).map((reading) => cellReading(reading, entry, column))}</td>`,
  );
  return html`<tr data-kind="${topic.kind}" data-severity="${severities}"><th scope="row"><a href="#${anchor}">${topic.label}</a> <small>${
    severities === '' ? topic.kind : `${topic.kind}, ${severities}`
  }</small></th>${cells}</tr>
`;
}

function cellReading({ claim, again }: Reading, { disputed }: Entry, { document }: Column): Markup {
  const { words, reading } = sourceWords(document, claim);
  const aside = reading === null ? null : html` <small>${reading}</small>`;
  const times =
    again.length === 0
      ? null
      : html`<small class="times" title="said ${again.length + 1} times">×${again.length + 1}</small>`;
  return html`<a href="#${claim.id}"${disputed.has(claim.id) ? html` class="disputed"` : null}>${words}${times}${aside}</a>`;
}
