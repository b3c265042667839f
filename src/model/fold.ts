/** Most words are plain already. */
const FOLDED = /^[!-@[-~]*$/;

/** Plain words with one space between each two: only their case is to be folded. */
const SPACED = /^[!-~]+(?: [!-~]+)*$/;

/** Text for comparing: lower case, accents and apostrophe shapes folded, runs of white space made one space. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (SPACED.test(text)) return text.toLowerCase();
  const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  // Most words are plain ASCII, and normalising is the slow part.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what needs no folding.
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
