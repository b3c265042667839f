import type { Script } from '../../lexicon/scripts.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Lookup, NamesByWord } from './comparison.js';
import { scriptsAtHome } from './home-scripts.js';
import { fullNamesOf } from './parts-of-one-name.js';

/** Makes ready what comparisons look up in these documents and the claims of them all. */
export function lookupOf(documents: readonly Document[], claims: readonly Claim[]): Lookup {
  const byId = new Map(documents.map((document) => [document.source.id, document]));
  let fullNames: NamesByWord | null = null;
  const scripts = new Map<string, ReadonlySet<Script>>();
  return {
    documents: byId,
    fullNames: () => {
      fullNames ??= fullNamesOf(claims);
      return fullNames;
    },
    scriptsIn: (source) => {
      // Only names and places that differ ask for it, and then often of one source.
      const known = scripts.get(source) ?? scriptsAtHome(byId.get(source)?.source.text ?? '');
      scripts.set(source, known);
      return known;
    },
  };
}
