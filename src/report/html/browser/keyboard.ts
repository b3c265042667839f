import { closeReader } from './reader.js';

const links = (row: Element): readonly HTMLAnchorElement[] => [...row.querySelectorAll<HTMLAnchorElement>('a')];
const rows = (): readonly HTMLTableRowElement[] => [
  ...document.querySelectorAll<HTMLTableRowElement>('.matrix tbody:not([hidden]) tr:not(.group):not([hidden])'),
];

/** Keys as a reader of lists knows them; fields keep theirs, and so does whatever is pressed with a modifier. */
export function startKeyboard(): void {
  const help = document.querySelector<HTMLDialogElement>('.help');
  document.querySelector('[data-help]')?.addEventListener('click', () => help?.showModal());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return;
    const target = event.target as HTMLElement;
    if (target.matches('input, select, textarea')) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const done = press(event.key, target, help);
    if (done) event.preventDefault();
  });
}

function press(key: string, target: HTMLElement, help: HTMLDialogElement | null): boolean {
  switch (key) {
    case 'j':
      return toTopic(target, 1);
    case 'k':
      return toTopic(target, -1);
    case 'ArrowDown':
    case 'ArrowUp':
      return toRow(target, key === 'ArrowDown' ? 1 : -1);
    case 'ArrowRight':
    case 'ArrowLeft':
      return alongRow(target, key === 'ArrowRight' ? 1 : -1);
    case 'Escape':
      return closeReader();
    case '/':
      document.querySelector<HTMLInputElement>('.controls [type="search"]')?.focus();
      return true;
    case '?':
      help?.showModal();
      return true;
    default:
      return false;
  }
}

/** The row that has the focus, or else the one whose topic is being read. */
const currentRow = (target: HTMLElement): HTMLTableRowElement | null =>
  target.closest<HTMLTableRowElement>('.matrix tbody tr') ?? document.querySelector('.matrix tr.current');

function toTopic(target: HTMLElement, step: 1 | -1): boolean {
  const all = rows();
  const from = currentRow(target);
  const at = from ? all.indexOf(from) : -1;
  const row = all[at < 0 ? 0 : at + step];
  const link = row && links(row)[0];
  link?.focus();
  return link !== undefined;
}

/** Down and up keep to the column where the row has a reading there, and fall back to its topic. */
function toRow(target: HTMLElement, step: 1 | -1): boolean {
  const from = target.closest<HTMLTableRowElement>('.matrix tbody tr');
  const column = target.closest<HTMLTableCellElement>('th, td')?.cellIndex ?? 0;
  const within = target.closest('td') ? links(target.closest('td')!) : [];
  const next = within[within.indexOf(target as HTMLAnchorElement) + step];
  if (next) {
    next.focus();
    return true;
  }
  if (!from) return false;
  const all = rows();
  const row = all[all.indexOf(from) + step];
  const cell = row?.cells[column];
  const inCell = cell ? links(cell) : [];
  const link = inCell.at(step === 1 ? 0 : -1) ?? (row ? links(row)[0] : undefined);
  link?.focus();
  return link !== undefined;
}

function alongRow(target: HTMLElement, step: 1 | -1): boolean {
  const row = target.closest('.matrix tbody tr');
  if (!row) return false;
  const all = links(row);
  const link = all[all.indexOf(target as HTMLAnchorElement) + step];
  link?.focus();
  return link !== undefined;
}
