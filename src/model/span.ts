/** A half-open range of UTF-16 code units in a source's raw text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by their start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The index of the last span in `spans` (sorted, disjoint) that starts at or before `offset`, or -1.
 * Whether that span also reaches `offset` is for the caller to ask.
 */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether any of `spans` (sorted, disjoint) overlaps `span`. */
export function anyOverlaps(spans: readonly Span[], span: Span): boolean {
  const at = lastStartingAt(spans, span.end - 1);
  return at >= 0 && spans[at]!.end > span.start;
}
