import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/judge/confidence.js';
import { fitLine } from './platt.js';

const AS_IT_IS = { slope: 1, offset: 0 };
const outcomes = (confidence: number, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }));

describe('the line that calibrates confidences', () => {
  it('comes to what was right, given enough', () => {
    const line = fitLine([...outcomes(0.9, 120, 200), ...outcomes(0.4, 20, 200)], AS_IT_IS);
    const calibration = { figure: line, time: line, quotation: line, name: line, place: line };
    expect(confidenceOf(0.9, 1, 'count', calibration)).toBeCloseTo(0.6, 1);
    expect(confidenceOf(0.4, 1, 'count', calibration)).toBeCloseTo(0.1, 1);
  });
  it('stays near what is known of all kinds where a kind has few', () => {
    const { slope, offset } = fitLine(outcomes(0.8, 1, 1), AS_IT_IS);
    expect(slope).toBeCloseTo(1, 0);
    expect(offset).toBeCloseTo(0, 0);
  });
  it('never makes the surer finding the less sure', () => {
    const outcome = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (all) => {
        const { slope, offset } = fitLine(all, AS_IT_IS);
        return slope >= 0 && Number.isFinite(offset);
      }),
    );
  });
});
