import type { Finding } from '../model/finding.js';

/** Why a finding's claims were taken for one question, without how their values were compared. Not yet safe to print. */
export const joinedBecause = ({ because, compared }: Finding): readonly string[] =>
  because.filter((step) => !compared.includes(step));
