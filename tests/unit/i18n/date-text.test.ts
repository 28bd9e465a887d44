import { describe, expect, it } from 'vitest';
import { colophonDate, dateText } from '../../../src/i18n/date-text.ts';

describe('dateText', () => {
  it('sets figures apart from Han characters', () =>
    expect(dateText('2024-04-07', 'day', 'zh-CN')).toBe('2024 年 4 月 7 日'));
  it('speaks English', () => expect(dateText('2024-04-07', 'day', 'en')).toBe('7 April 2024'));
  it('names the weekday in UTC', () =>
    expect(dateText('2024-04-07', 'weekday', 'zh-CN')).toBe('星期日'));
});

it('signs as a colophon', () => expect(colophonDate('2024-01-22')).toBe('二〇二四年一月二十二日'));
