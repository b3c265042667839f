// Writes src/lexicon/known-names.ts anew, after a change of compromise's version.
import { writeFileSync } from 'node:fs';
import { KNOWN_NAMES_FILE, knownNamesModule } from './known-names.js';

writeFileSync(KNOWN_NAMES_FILE, knownNamesModule());
