/** A source that repeats another's text: the two are one witness. */
export interface Copy {
  /** The id of the source that copies: the later one, or the one that comes later in the order of ids. */
  readonly source: string;
  /** The id of the source that it copies. */
  readonly of: string;
  /** How much of the shorter of the two stands word for word in the other, 0 to 1. */
  readonly share: number;
}

/** The source that each source goes back to: itself, unless it copies another. */
export function witnessOf(copies: readonly Copy[]): (source: string) => string {
  const origins = new Map(copies.map(({ source, of }) => [source, of]));
  return (source) => {
    let origin = source;
    // A chain of copies is no longer than their number.
    for (let step = 0; step < origins.size && origins.has(origin); step++) origin = origins.get(origin)!;
    return origin;
  };
}
