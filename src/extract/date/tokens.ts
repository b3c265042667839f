import type { Chunk } from '../../annotate/chunks.js';

export type Token = Chunk;

const BLANK: Token = {
  start: -1,
  end: -1,
  kind: 'mark',
  text: '',
  lower: '',
  plain: null,
  capital: false,
  number: -1,
  glued: false,
};

/** The token at `index`, or a blank one beyond either end, so that rules need not ask. */
export const at = (tokens: readonly Token[], index: number): Token => tokens[index] ?? BLANK;

/** Whether the token at `index` is one of the words. Asked so often that `includes`, which needs the words as an array, is dear. */
export function isWord(tokens: readonly Token[], index: number, ...words: readonly string[]): boolean {
  const { lower } = at(tokens, index);
  for (let i = 0; i < words.length; i++) if (words[i] === lower) return true;
  return false;
}

const DASHES = new Set(['-', '–', '—', '‑', '−']);
export const isDash = (token: Token): boolean => DASHES.has(token.lower);

/** Index after the given mark, where it stands right at `index`; else `index` itself. */
export const skip = (tokens: readonly Token[], index: number, mark: string): number =>
  at(tokens, index).lower === mark ? index + 1 : index;
