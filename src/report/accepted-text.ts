import type { Suppression } from '../model/finding.js';

/** Why a finding was accepted, and until when: "asked the yard (until 2020-01-31)". Not yet safe to print. */
export const acceptedText = ({ reason, expires }: Suppression): string =>
  expires === null ? reason : `${reason} (until ${expires})`;
