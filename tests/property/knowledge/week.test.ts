import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWeeks,
  daysBetween,
  weekEnd,
  weekOf,
  weekStart,
  weeksOfYear,
} from '../../../src/knowledge/iso-week.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day lies in its week, and the week’s Monday leads back to it', () => {
  fc.assert(
    fc.property(day, (date) => {
      const week = weekOf(date);
      expect(weekStart(week) <= date && date <= weekEnd(week)).toBe(true);
      expect(weekOf(weekStart(week))).toBe(week);
      expect(weekOf(weekEnd(week))).toBe(week);
      expect(new Date(`${weekStart(week)}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
    { numRuns: 2000 },
  );
});

test('weeks count on over year ends', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -200, max: 200 }), (date, weeks) => {
      const week = weekOf(date);
      expect(addWeeks(addWeeks(week, weeks), -weeks)).toBe(week);
      expect(daysBetween(weekStart(week), weekStart(addWeeks(week, weeks)))).toBe(7 * weeks);
      expect(addDays(weekEnd(week), 1)).toBe(weekStart(addWeeks(week, 1)));
    }),
  );
});

test('the weeks of a year are its own, in order, without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1971, max: 2199 }), (year) => {
      const weeks = weeksOfYear(year);
      expect([52, 53]).toContain(weeks.length);
      expect(weeks.every((week) => week.startsWith(`${year}-W`))).toBe(true);
      expect(addWeeks(weeks[0] ?? '', weeks.length)).toBe(`${year + 1}-W01`);
    }),
  );
});
