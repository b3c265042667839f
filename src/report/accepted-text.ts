import type { Suppression } from '../model/finding.js';

/** Why a finding was accepted, and until when: "asked the yard (until 2020-01-31)". Not yet safe to print. */
export const acceptedText = ({ reason, expires }: Suppression): string => {
  const why = reason.trim() === '' ? 'no reason given' : reason;
  return expires === null ? why : `${why} (until ${expires})`;
};
