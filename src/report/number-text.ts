/** Digits in groups of three, whatever the machine's locale: 4500 → "4,500". */
function groupDigits(value: number): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** At most six decimals, never an exponent below 1e21; larger numbers keep JavaScript's own form. */
function plainDigits(value: number): string {
  const rounded = Number(value.toFixed(6));
  return rounded < 1e21 && String(rounded).includes('e') ? rounded.toFixed(6).replace(/\.?0+$/, '') : String(rounded);
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number as a newspaper writes it: 1200000000 → "1.2 billion", 1234567 → "1,234,567". */
export function numberText(value: number): string {
  for (const [scale, name] of SCALES) {
    const scaled = value / scale;
    if (Math.abs(scaled) >= 1 && Math.abs(scaled) < 1e5 && Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6) {
      return `${groupDigits(scaled)} ${name}`;
    }
  }
  return groupDigits(value);
}

/** 1 → "1st", 2 → "2nd", 11 → "11th". */
export function ordinalText(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${groupDigits(value)}${ending}`;
}
