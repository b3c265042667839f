import { expect, it } from 'vitest';
import { alternate, growthExponent, median } from './measure.js';

it('takes the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

it.each([1, 2])('finds the exponent %d of a growth', (exponent) => {
  const points = [1, 2, 4, 8, 16].map((size) => ({ size, seconds: 0.01 * size ** exponent }));
  expect(growthExponent(points)).toBeCloseTo(exponent);
});

it('lets the runs take turns, after one that warms up', async () => {
  const order: string[] = [];
  await alternate([() => order.push('a'), () => order.push('b')], 2);
  expect(order.join('')).toBe('ababab');
});
