/** Numbers with a check digit: those that pass, and that one changed digit makes them fail. */

import { describe, expect, test } from 'vitest';
import { passesCheck } from '../../shared/deid/find/check-digits.ts';

describe.each([
  ['NHS', '943 476 5919'],
  ['SIN', '130 692 544'],
  ['NPI', '1234567893'],
  ['DEA', 'AB1234563'],
  ['Medicare', '2123 45670 1'],
  ['IHI', '8003608166690503'],
  ['NHI', 'ZAC5361'],
  ['PPS', '1234567T'],
  ['PPS', '1234567FA'],
])('%s %s', (_, id) => {
  test('passes', () => {
    expect(passesCheck(id)).toBe(true);
  });
});

test.each([
  '943 476 5918',
  '130 692 545',
  '1234567890',
  'AB1234564',
  '8003608166690504',
  'ZAC5362',
  '1234567U',
  '1111111111',
  '',
  'BP 120',
  '12',
])('%j does not', (id) => {
  expect(passesCheck(id)).toBe(false);
});
