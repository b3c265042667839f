import { startThemeSwitch } from './theme.js';

/** The box that leaves out all but the conflicts. */
function startFilter(review: HTMLElement): void {
  const label = document.querySelector<HTMLElement>('label[data-only-conflicts]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  box.addEventListener('change', () => review.toggleAttribute('data-only-conflicts', box.checked));
  label.hidden = false;
}

/** `n` and `p` go from conflict to conflict. */
function startKeys(): void {
  const conflicts = [...document.querySelectorAll<HTMLElement>('.dispute.conflict')];
  const hint = document.querySelector<HTMLElement>('[data-keys]');
  if (conflicts.length === 0 || !hint) return;
  hint.hidden = false;
  let at = -1;
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    if (ctrlKey || metaKey || altKey || (target instanceof HTMLInputElement && target.type !== 'checkbox')) return;
    const step = key === 'n' ? 1 : key === 'p' ? -1 : 0;
    if (step === 0) return;
    at = at < 0 && step < 0 ? conflicts.length - 1 : (at + step + conflicts.length) % conflicts.length;
    conflicts[at]!.focus({ preventScroll: true });
    conflicts[at]!.scrollIntoView({ block: 'start' });
  });
}

startThemeSwitch();
const review = document.querySelector<HTMLElement>('[data-review]');
if (review) startFilter(review);
startKeys();
