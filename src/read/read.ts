import type { Diagnostic } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';

export interface ReadResult {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}
