import type { Format } from './format.js';
import { json } from './json.js';
import { table } from './table.js';

/** Every format by the name that `--format` takes. */
export const FORMATS = { table, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
