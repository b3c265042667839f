const field = document.querySelector<HTMLTextAreaElement>('.figures textarea');

/** The figures leave the page as text to paste, or as a file. */
export function startFigures(): void {
  const copy = document.querySelector<HTMLButtonElement>('[data-figures="copy"]');
  const save = document.querySelector<HTMLButtonElement>('[data-figures="save"]');
  copy?.addEventListener('click', async () => {
    copy.textContent = (await copied()) ? 'Copied' : 'Not copied';
    setTimeout(() => {
      copy.textContent = 'Copy';
    }, 2000);
  });
  save?.addEventListener('click', () => {
    const file = new Blob([(field?.value ?? '').replaceAll('\n', '\r\n')], { type: 'text/csv' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'figures.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

async function copied(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    return false;
  }
}
