import { safeText } from './safe-text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A character without width: it parts what GitHub and GitLab would make a link of, or a person to notify. */
const APART = '&#8203;';

/**
 * Text of a source as GitHub Flavored Markdown that shows just that text, on one line and wherever it stands in it: no
 * markup, HTML, mathematics, links, mentions or references to issues.
 */
export const markdownText = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_[\]|~$]|[&<>]/g, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(/[@#](?=[\p{L}\p{N}_])|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/giu, `$&${APART}`)
    // What opens a heading, a list, a rule, an underlined heading or a block of code at the start of a line.
    .replace(/^ (?=[ #+=-]|\d{1,9}[.)])/, '&#32;')
    .replace(/^([#+=-]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** `<b>`, since two asterisks mark nothing beside a letter. */
export const bold = (markdown: string): string => `<b>${markdown}</b>`;

/** Text of a path or an id as code: between more backticks than it holds in a row. */
export function codeSpan(text: string): string {
  const safe = safeText(text);
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(safe) ? ' ' : '';
  return fence + room + safe + room + fence;
}
