import type { Script } from '../../lexicon/scripts.js';
import type { Document } from '../../model/document.js';
import type { Lookup } from './comparison.js';
import { scriptsAtHome } from './home-scripts.js';

/** Makes ready what comparisons look up in these documents. */
export function lookupOf(documents: readonly Document[]): Lookup {
  const byId = new Map(documents.map((document) => [document.source.id, document]));
  const scripts = new Map<string, ReadonlySet<Script>>();
  return {
    documents: byId,
    scriptsIn: (source) => {
      // Only names and places that differ ask for it, and then often of one source.
      const known = scripts.get(source) ?? scriptsAtHome(byId.get(source)?.source.text ?? '');
      scripts.set(source, known);
      return known;
    },
  };
}
