/** TIMEX3 codes. Meteorological seasons of the northern hemisphere bound them. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map(
  Object.entries<'SP' | 'SU' | 'FA' | 'WI'>({
    spring: 'SP',
    springtime: 'SP',
    summer: 'SU',
    summertime: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
    wintertime: 'WI',
  }),
);

/** First month of each; three months long. Winter begins in December of the year before the one it is named by, or in that year. */
export const SEASON_STARTS: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Capitalised words before a season that make it a movement or a name. */
export const NAMES_BEFORE_SEASON: ReadonlySet<string> = new Set(['arab', 'prague', 'croatian', 'beijing', 'nuclear']);
