import { describe, expect, test } from 'vitest';
import { groupByCollection } from '../../../src/knowledge/collection.ts';
import {
  addWeeks,
  weekEnd,
  weekOf,
  weekStart,
  weeksBetween,
  weeksOfYear,
} from '../../../src/knowledge/iso-week.ts';
import { buildTimeline, dayPlace } from '../../../src/knowledge/timeline.ts';
import { areWeeks, buildWeekly, isWeekly } from '../../../src/knowledge/week.ts';
import { makeNote } from './make-note.ts';

describe('ISO weeks', () => {
  test.each([
    ['2024-04-07', '2024-W14'],
    ['2024-05-12', '2024-W19'],
    ['2024-05-14', '2024-W20'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
  ])('%s is in %s', (date, week) => expect(weekOf(date)).toBe(week));

  test('a week runs from Monday to Sunday', () => {
    expect([weekStart('2024-W14'), weekEnd('2024-W14')]).toEqual(['2024-04-01', '2024-04-07']);
    expect(addWeeks('2020-W53', 1)).toBe('2021-W01');
    expect(weeksBetween('2023-12-28', '2024-01-03')).toEqual(['2023-W52', '2024-W01']);
    expect(weeksOfYear(2020)).toHaveLength(53);
    expect(weeksOfYear(2024)).toHaveLength(52);
  });
});

describe('buildWeekly', () => {
  const journal = ['2024-04-07', '2024-04-21', '2024-05-12', '2024-05-14', '2025-01-05'].map(
    (date) => makeNote(`weekly/${date}.md`, { date }),
  );
  const span = makeNote('weekly/range.md', { date: '2024-07-15', endDate: '2024-07-30' });
  const undated = makeNote('weekly/someday.md');
  const topic = makeNote('topics/x.md', { date: '2024-04-10' });
  const weekly = buildWeekly(groupByCollection([...journal, span, undated, topic]));
  const strip = weekly.years[1]?.strip ?? [];
  const state = (week: string) => strip.find((one) => one.week === week)?.state;

  test('a folder most of whose notes are entries is the journal, whatever its name', () => {
    const vault = (...paths: string[]) =>
      buildWeekly(groupByCollection(paths.map((path) => makeNote(path)))).journal;
    expect(weekly.journal).toBe('/weekly/');
    expect(vault('组会/2024-04-07.md', '组会/2024-W16 进展.md', '组会/说明.md')).toBe('/组会/');
    expect(vault('周报/一.md', 'a/b.md')).toBe('/周报/');
    expect(vault('a/2024-04-07.md', 'a/b.md')).toBeUndefined();
  });

  test('weeks written, missed and outside', () => {
    expect([state('2024-W13'), state('2024-W14'), state('2024-W15'), state('2024-W16')]).toEqual([
      'outside',
      'written',
      'missed',
      'written',
    ]);
  });

  test('an entry in mid-week has its own week', () => {
    expect(strip.find(({ week }) => week === '2024-W20')?.notes.map(({ date }) => date)).toEqual([
      '2024-05-14',
    ]);
  });

  test('a range stands in all its weeks and once in its month', () => {
    expect(['2024-W29', '2024-W30', '2024-W31'].map(state)).toEqual([
      'written',
      'written',
      'written',
    ]);
    const july = weekly.years[1]?.months.find(({ month }) => month === '2024-07');
    expect(july?.notes).toEqual([span]);
  });

  test('latest first; before and after by date', () => {
    expect(weekly.years.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(weekly.notes[0]?.date).toBe('2025-01-05');
    const [first, second] = journal;
    expect(first && weekly.neighbours(first)).toEqual({ next: second });
    expect(weekly.undated).toEqual([undated]);
  });

  test('a file named by a day is a journal entry in any folder', () => {
    expect(isWeekly({ collection: '日记', path: '日记/2024-03-05 周二.md' })).toBe(true);
    expect(isWeekly({ collection: 'topics', path: 'topics/GPT.md' })).toBe(false);
  });
});

test('the timeline places what is dated and sets the rest apart', () => {
  const notes = [
    makeNote('a/1.md', { date: '2024-01-02' }),
    makeNote('a/2.md', { date: '2024-01-02' }),
    makeNote('a/3.md', { date: '2023-12-31' }),
    makeNote('a/4.md'),
  ];
  const timeline = buildTimeline(notes);
  const { years, undated } = timeline;
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    [2024, 2],
    [2023, 1],
  ]);
  expect(years[0]?.months[0]?.days[0]).toMatchObject({ date: '2024-01-02', notes: [{}, {}] });
  expect(undated.map(({ path }) => path)).toEqual(['a/4.md']);
  expect(dayPlace('2024-01-02', timeline)).toEqual({ path: '/timeline/', fragment: '2024-01-02' });
});

test('a day of long ago is found on its page of the timeline', () => {
  const day = (index: number) => `2024-01-${String((index % 28) + 1).padStart(2, '0')}`;
  const recent = Array.from({ length: 60 }, (_, index) =>
    makeNote(`a/${index}.md`, { date: day(index) }),
  );
  const timeline = buildTimeline([...recent, makeNote('a/old.md', { date: '2019-05-04' })]);
  expect(dayPlace('2019-05-04', timeline).path).toBe('/timeline/page-2/');
  expect(dayPlace('2024-01-28', timeline).path).toBe('/timeline/');
});

test('entries with a week or two to themselves are weeks; days of one week and months are not', () => {
  const dated = (...dates: [string, string?][]) =>
    areWeeks(dates.map(([date, endDate]) => ({ date, ...(endDate && { endDate }) })));
  expect(dated(['2024-04-07'], ['2024-04-14'], ['2024-04-21', '2024-04-28'])).toBe(true);
  expect(dated(['2024-09-02'], ['2024-09-03'])).toBe(false);
  expect(dated(['2024-01-01', '2024-01-31'], ['2024-02-01', '2024-02-29'])).toBe(false);
});
