import { createHash } from 'node:crypto';
import { TOOL } from '../../model/tool.js';
import { escapeHtml, type Markup } from './markup.js';

export interface PageParts {
  readonly title: string;
  /** CSS and JavaScript of our own (`assets.ts`), never text of a source. */
  readonly style: string;
  readonly script: string;
  readonly body: Markup;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One self-contained page. Its policy lets the browser run this style and this script and fetch nothing at all: were a
 * text to become markup after all, it could still neither run nor call home.
 */
export function pageShell({ title, style, script, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${TOOL.name} ${TOOL.version}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body.markup}
<script>${script}</script>
</body>
</html>
`;
}
