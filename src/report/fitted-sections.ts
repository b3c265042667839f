import { counted } from './counted.js';

/** A section of a page: what opens and closes it, and its items, each of which ends with a line end. */
export interface Section {
  readonly open: string;
  readonly close: string;
  /** What one item is, for counting those that are left out: "agreement". */
  readonly of: string;
  readonly items: readonly string[];
}

/** Characters that the last line takes at most. */
const LAST_LINE = 300;

/**
 * A page of at most `limit` UTF-16 code units: after `head` as many items as it holds, in order; sections without
 * items do not show. Where something was left out, the last line counts it.
 */
export function fitted(head: string, sections: readonly Section[], limit: number): string {
  let page = head;
  const left: string[] = [];
  for (const { open, close, of, items } of sections) {
    let body = '';
    let taken = 0;
    for (const item of items) {
      if (left.length > 0 || page.length + open.length + body.length + item.length + close.length + LAST_LINE > limit) {
        break;
      }
      body += item;
      taken++;
    }
    if (taken > 0) page += open + body + close;
    if (taken < items.length) left.push(counted(items.length - taken, of));
  }
  const cut = left.length === 0 ? '' : `Left out, for want of room: ${left.join(', ')}. \`gainsay check\` shows all.\n`;
  return page === '' && cut === '' ? '' : `${(page + cut).trimEnd()}\n`;
}
