import { diff } from './diff/diff.js';
import type { Format } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { factCheckPage } from './html/fact-check-page.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { rdjson } from './rdjson.js';
import { sarif } from './sarif.js';
import { table } from './table.js';

/** Every format by the name that `--format` takes. */
export const FORMATS = {
  table,
  diff,
  markdown,
  html: factCheckPage,
  json,
  jsonl,
  sarif,
  junit,
  github,
  gitlab,
  rdjson,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
