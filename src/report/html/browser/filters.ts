const form = document.querySelector<HTMLFormElement>('.controls');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.matrix tbody tr:not(.group)')];

interface Filters {
  readonly groups: ReadonlySet<string>;
  readonly kind: string;
  readonly severity: string;
  /** The index of a source's column, or empty. */
  readonly source: string;
  readonly words: readonly string[];
}

/** What a row and its card say, in lower case; gathered at the first search, since few readers search. */
const texts = new WeakMap<HTMLTableRowElement, string>();
function textOf(row: HTMLTableRowElement): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const anchor = row.querySelector<HTMLAnchorElement>('th a')?.hash.slice(1) ?? '';
  const text = `${row.textContent} ${document.getElementById(anchor)?.textContent ?? ''}`.toLowerCase();
  texts.set(row, text);
  return text;
}

export function startFilters(): void {
  if (!form) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('click', (event) => {
    const toggle = (event.target as Element).closest<HTMLElement>('[data-group]');
    if (!toggle) return;
    toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
    apply();
  });
  // A browser may bring back what the fields held before a reload.
  apply();
}

function chosen(controls: HTMLFormElement): Filters {
  const value = (name: string) => controls.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
  const pressed = controls.querySelectorAll<HTMLElement>('[data-group][aria-pressed="true"]');
  return {
    groups: new Set([...pressed].map(({ dataset }) => dataset.group ?? '')),
    kind: value('kind'),
    severity: value('severity'),
    source: value('source'),
    words: value('text').toLowerCase().split(/\s+/).filter(Boolean),
  };
}

function fits(row: HTMLTableRowElement, { groups, kind, severity, source, words }: Filters): boolean {
  if (!groups.has(row.parentElement?.className ?? '')) return false;
  if (kind && row.dataset.kind !== kind) return false;
  if (severity && !row.dataset.severity?.split(' ').includes(severity)) return false;
  if (source && !row.cells[Number(source) + 1]?.firstChild) return false;
  return words.every((word) => textOf(row).includes(word));
}

function apply(): void {
  if (!form) return;
  const filters = chosen(form);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !fits(row, filters);
    if (!row.hidden) shown++;
  }
  for (const body of document.querySelectorAll<HTMLElement>('.matrix tbody')) {
    body.hidden = !body.querySelector('tr:not(.group):not([hidden])');
  }
  const nothing = document.querySelector<HTMLElement>('.matrix .nothing');
  if (nothing) nothing.hidden = shown > 0;
}
