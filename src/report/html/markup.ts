import { safeText } from '../safe-text.js';

/** HTML that is ready to be shown. Only `html` and `joined` make it, so that no text becomes markup by mistake. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup stays, lists are joined, null leaves nothing. */
export type Content = string | number | Markup | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute, on one line: made safe as for a terminal, then escaped. */
export const escapeHtml = (text: string): string => safeText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

function markupOf(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

/** A template of HTML: whatever is put into it is escaped unless it is markup already. */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = literals.map((literal, i) => literal + (i < contents.length ? markupOf(contents[i]!) : ''));
  return { markup: parts.join('') };
}

/** Content with `between` after each but the last. */
export const joined = (contents: readonly Content[], between: Content): Markup =>
  html`${contents.map((content, i) => (i === 0 ? content : [between, content]))}`;

/** Text of several lines that stay lines, for `<textarea>` and `<pre>`. */
export const lines = (text: string): Markup => ({ markup: text.split('\n').map(escapeHtml).join('\n') });
