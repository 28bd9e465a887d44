import { expect, it } from 'vitest';
import { propertyName, propertyValues } from '../../../../src/components/note/property.ts';

const text = (value: unknown): string[] =>
  propertyValues(value).map((pieces) => pieces.map((piece) => piece.text).join(''));

it('shows what an author writes into properties', () => {
  expect(text('课题组')).toEqual(['课题组']);
  expect(text(['甲', 2, true])).toEqual(['甲', '2', 'true']);
  expect(text(new Date('2024-04-07'))).toEqual(['2024-04-07']);
  expect(text(new Date('2024-04-07T08:30:00Z'))).toEqual(['2024-04-07T08:30:00.000Z']);
});

it('shows a mapping name by name, never as an object', () => {
  expect(text({ 期刊: '甲', 页: [1, 2] })).toEqual(['期刊：甲；页：1、2']);
  expect(text([{ a: 1 }, { b: null }])).toEqual(['a：1', 'b：']);
});

it('leaves out what has no value', () => {
  expect(propertyValues(null)).toEqual([]);
  expect(propertyValues(['', null])).toEqual([]);
});

it('links notes and web addresses, and nothing that could run', () => {
  expect(propertyValues('见 [[笔记#节|别名]]，https://x.y/z，完')).toEqual([
    [
      { kind: 'text', text: '见 ' },
      { kind: 'note', text: '别名', target: '笔记#节' },
      { kind: 'text', text: '，' },
      { kind: 'web', text: 'https://x.y/z' },
      { kind: 'text', text: '，完' },
    ],
  ]);
  expect(propertyValues([['笔记']])).toEqual([[{ kind: 'note', text: '笔记', target: '笔记' }]]);
  expect(propertyValues('javascript:alert(1)')).toEqual([
    [{ kind: 'text', text: 'javascript:alert(1)' }],
  ]);
});

it('calls a property as the author does, one of the importer as the site does', () => {
  expect(propertyName('author')).toBe('作者');
  expect(propertyName('会议室')).toBe('会议室');
});
