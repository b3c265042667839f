/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly trouble: string; readonly line: number | null };

/** More control characters than this among the bytes, and it is no text that a person wrote. */
const MOST_CONTROL = 0.02;

/**
 * Decodes strict UTF-8 and leaves out a byte-order mark. The whole is looked at, never the first bytes alone:
 * an article may open with words that some tool takes for an archive's signature.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { trouble: 'is empty', line: null };
  if (isUtf16(bytes)) return { trouble: 'is UTF-16: save it as UTF-8', line: null };
  if (isBinary(bytes)) return { trouble: 'is binary, not text', line: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { trouble: 'is not valid UTF-8: save it as UTF-8', line: lineOfFirstError(bytes) };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Tab, line feed, vertical tab, form feed and carriage return belong to text.
    if ((byte < 32 && (byte < 9 || byte > 13)) || byte === 127) control++;
  }
  return control > bytes.length * MOST_CONTROL;
}

function lineOfFirstError(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n').length;
}
