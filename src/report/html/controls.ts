import { SEVERITIES } from '../../model/finding.js';
import type { Column } from './columns.js';
import { type Entry, GROUPS, type Group } from './entries.js';
import { html, type Markup } from './markup.js';

/** The filters. They need a script, and are hidden where none runs. */
export function controls(entries: readonly Entry[], columns: readonly Column[]): Markup {
  const groups = (Object.keys(GROUPS) as Group[]).map((group) => ({
    group,
    count: entries.filter((entry) => entry.group === group).length,
  }));
  const kinds = [...new Set(entries.map(({ topic }) => topic.kind))].sort();
  const severities = SEVERITIES.filter((each) =>
    entries.some(({ findings }) => findings.some(({ severity }) => severity === each)),
  );
  return html`<form class="controls" role="search" aria-label="Filter the topics">
<div class="groups" role="group" aria-label="Verdict">${groups
    .filter(({ count }) => count > 0)
    .map(
      ({ group, count }) =>
        html`<button type="button" class="toggle ${group}" aria-pressed="true" data-group="${group}">${GROUPS[group].title} <b>${count}</b></button>`,
    )}</div>
${choice(
  'kind',
  'Kind',
  kinds.map((kind) => [kind, kind]),
)}
${
  severities.length < 2
    ? null
    : choice(
        'severity',
        'Severity',
        severities.map((each) => [each, each]),
      )
}
${choice(
  'source',
  'Source',
  columns.map(({ siglum, name }, i) => [String(i), `${siglum} ${name}`]),
)}
<input type="search" name="text" placeholder="Search" aria-label="Search topics and readings" autocomplete="off" spellcheck="false">
</form>
`;
}

function choice(name: string, title: string, options: readonly (readonly [value: string, text: string])[]): Markup {
  return html`<select name="${name}" aria-label="${title}"><option value="">${title}: all</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select>`;
}

const KEYS = [
  ['j, k', 'next and previous topic'],
  ['← ↑ → ↓', 'from reading to reading'],
  ['Enter', 'open the reading in its article, or the topic'],
  ['Esc', 'close what is open'],
  ['/', 'search'],
  ['?', 'this help'],
] as const;

export const HELP_BUTTON = html`<button type="button" class="quiet" data-help aria-label="Keyboard help">?</button>`;

export const keyboardHelp = (): Markup => html`<dialog class="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>${KEYS.map(([keys, what]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${what}</dd></div>`)}</dl>
<form method="dialog"><button>Close</button></form>
</dialog>
`;
