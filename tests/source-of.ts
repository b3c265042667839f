import type { Source } from '../src/model/source.js';

/** A source made of a text alone, for tests that need no file. */
export function sourceOf(text: string, given: Partial<Source> = {}): Source {
  return {
    id: 'a.txt',
    text,
    sha256: '',
    title: null,
    outlet: null,
    author: null,
    date: null,
    headline: null,
    body: { start: 0, end: text.length },
    ...given,
  };
}
