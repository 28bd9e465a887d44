import { describe, expect, it } from 'vitest';
import { hanDigits, hanNumber } from '../../../src/i18n/han-numeral.ts';

describe('hanNumber', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [22, '二十二'],
    [100, '一百'],
    [105, '一百〇五'],
    [110, '一百一十'],
    [1000, '一千'],
    [1011, '一千〇一十一'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (number, text) => expect(hanNumber(number)).toBe(text));
});

it('writes years digit by digit', () => expect(hanDigits(2024)).toBe('二〇二四'));
