import { amountWords } from '../../model/amount-words.js';
import type { FigureMention } from '../../model/claim.js';

/** A figure in words for explanations: "nearly 900", "11 kilometres". */
export function figureWords({ value, hedge }: Pick<FigureMention, 'value' | 'hedge'>): string {
  const { low, high, unit } = value;
  const bound = hedge
    ? `${hedge} `
    : low === null
      ? 'at most '
      : high === null
        ? 'at least '
        : value.approximate
          ? 'about '
          : '';
  const ends = low !== null && high !== null && low !== high ? [low, high] : [low ?? high ?? 0];
  return bound + amountWords(ends, unit, plain);
}

const plain = (n: number): string => {
  if (Number.isInteger(n) && Math.abs(n) < 1000) return String(n);
  const [whole = '', decimals] = String(Number(n.toPrecision(12))).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
};
