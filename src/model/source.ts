import type { Span } from './span.js';

/** One article as it came. Offsets everywhere in the program count into `text`. */
export interface Source {
  /** How reports name it: its path with forward slashes, relative to the working folder, or `-` for standard input. */
  readonly id: string;
  /** The raw text: byte-order mark left out, front matter and line ends as they are. */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** The day of publication, ISO 8601 (YYYY-MM-DD), or null where nothing states it. */
  readonly date: string | null;
  /** Where the title's words stand in `text`, when they do: a headline makes claims like any sentence. */
  readonly headline: Span | null;
  /** The article itself, front matter and header left out. */
  readonly body: Span;
}
