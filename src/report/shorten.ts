/** The offset itself, or the one before where it would part the halves of a surrogate pair. */
export const onBoundary = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at);

/** At most `limit` UTF-16 code units of a text, and "…" where something was cut. */
export const shorten = (text: string, limit: number): string =>
  text.length > limit ? `${text.slice(0, onBoundary(text, limit))}…` : text;
