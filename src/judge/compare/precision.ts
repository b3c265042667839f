/** The value of a number's last significant digit: 100 for 4,500; 0.1 for 18.6; 1 for 24. */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  // Twelve digits, so that what arithmetic leaves behind (0.1 + 0.2) does not count as precision.
  const [mantissa = '1', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}

/** How many significant digits a number is stated with: 2 for 4,500. */
export function significantDigits(value: number): number {
  if (value === 0) return 1;
  return Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace(/[-.]/g, '').length;
}

/** Whether two numbers are one but for what floating-point conversion leaves. */
export const equal = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
