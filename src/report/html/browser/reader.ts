// What the address ends in is what the reader shows: a topic, a source, or a passage of one. So every link works, the
// browser's own Back leads back, and a page opened at a finding shows it.

const reader = document.querySelector<HTMLElement>('.reader');
const bar = document.querySelector<HTMLElement>('.reader-bar');

/** The row of the matrix that leads to a topic, a passage, or in its head a source. */
const rowOf = (hash: string): HTMLElement | null =>
  document.querySelector(`.matrix a[href="#${CSS.escape(hash)}"]`)?.closest('tr') ?? null;

/** Where a keyboard reader came from, and goes back to. */
let opener: HTMLElement | null = null;

export function startReader(): void {
  if (!reader || !bar) return;
  window.addEventListener('hashchange', showAddress);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && isPlain(event)) {
      event.preventDefault();
      if (link.closest('.matrix')) opener = link;
      if (link.hash !== location.hash) history.pushState(null, '', link.hash);
      showAddress();
    }
    if ((event.target as Element).closest('.reader-bar .close')) closeReader();
  });
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  if (!showAddress()) showFirst();
}

/** Whether the link should open here and not in a tab of its own. */
const isPlain = (event: MouseEvent): boolean => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Closes the reader where it covers the page; gives back whether there was anything to close. */
export function closeReader(): boolean {
  const wasOpen = reader?.classList.contains('open') ?? false;
  reader?.classList.remove('open');
  opener?.focus();
  return wasOpen;
}

/** Before anything is chosen the gravest finding shows, where there is room for it beside the matrix. */
function showFirst(): void {
  const first = document.querySelector<HTMLElement>('.card');
  if (!first) return;
  first.classList.add('shown');
  fillBar(rowOf(first.id), first.id);
}

/** Shows what the address ends in; gives back whether the page has it. */
function showAddress(): boolean {
  const id = location.hash.slice(1);
  const target = document.getElementById(id);
  const shown = target?.closest<HTMLElement>('.card, .source');
  if (!target || !shown || !reader) return false;
  for (const other of reader.querySelectorAll('.shown')) other.classList.remove('shown');
  shown.classList.add('shown');
  reader.classList.add('open');
  markPassage(id);
  // A passage that says once more what another has said stands in no row: its topic does.
  const row = rowOf(id) ?? rowOf(target.closest<HTMLAnchorElement>('a.claim')?.hash.slice(1) ?? shown.id);
  markRow(row, id);
  fillBar(row, id);
  const passage = reader.querySelector('.here');
  if (passage) passage.scrollIntoView({ block: 'center' });
  else target.scrollIntoView({ block: 'start' });
  shown.focus({ preventScroll: true });
  return true;
}

/** A claim may be cut in pieces by others that overlap it: all of them are marked. */
function markPassage(id: string): void {
  for (const before of document.querySelectorAll('.here')) before.classList.remove('here');
  for (const piece of document.querySelectorAll(`[data-claims~="${CSS.escape(id)}"]`)) piece.classList.add('here');
}

function markRow(row: HTMLElement | null, id: string): void {
  for (const before of document.querySelectorAll('.matrix .current')) before.classList.remove('current');
  row?.classList.add('current');
  for (const link of row?.querySelectorAll(`a[href="#${CSS.escape(id)}"]`) ?? []) link.classList.add('current');
}

/** What else the row leads to, to go from one article to the next: a topic and its readings, or the sources. */
function fillBar(row: HTMLElement | null, id: string): void {
  if (!bar) return;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'quiet close';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Close');
  const cells = row ? [...row.children] : [];
  const links = cells.flatMap((cell, column) =>
    [...cell.querySelectorAll('a')].map((link) => {
      const made = barLink(link, column);
      if (link.hash === `#${id}`) made.setAttribute('aria-current', 'true');
      return made;
    }),
  );
  bar.replaceChildren(...links, close);
  bar.hidden = false;
}

function barLink(link: HTMLAnchorElement, column: number): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = link.hash;
  made.textContent = link.closest('thead')
    ? link.textContent
    : column === 0
      ? 'Topic'
      : `${siglumOf(column)} ${link.firstChild?.textContent}`;
  return made;
}

const siglumOf = (column: number): string =>
  document.querySelector(`.matrix thead th:nth-child(${column + 1}) .siglum`)?.textContent ?? '';
