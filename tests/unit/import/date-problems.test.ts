import { describe, expect, it } from 'vitest';
import { importOriginal } from '../../../src/import/original.ts';

const problemsOf = (text: string, name = 'log.md') =>
  importOriginal(new TextEncoder().encode(text), name).problems.map(({ message, remedy }) => [
    message,
    remedy,
  ]);

describe('problems with the dates of a journal', () => {
  it('name the years that the weekdays leave, once for the file', () => {
    expect(problemsOf('# 12月28日 星期三\na\n# 12月29日 星期四\nb\n# 1月2日 星期一\nc\n')).toEqual([
      [
        '日期没有年份，前文也没有，3 篇的日期未定',
        '在 import.yaml 中为此文件写明 year（所写的星期合于 2011、2016、2022 年）',
      ],
    ]);
  });

  it('say that every weekday denies the year of the name', () => {
    const text = '# 1月8日 周一\na\n# 1月15日 周一\nb\n# 1月22日 周一\nc\n';
    expect(problemsOf(text, '2022周报.md')).toEqual([
      [
        '3 处写的星期都与 2022 年不符',
        '核对年份；在 import.yaml 中为此文件写明 year（所写的星期合于 2018、2024、2029 年）',
      ],
    ]);
  });

  it('name the entries between which a date is out of order', () => {
    const text = '# 2024/6/5\na\n# 5/12\nb\n# 6/19\nc\n';
    expect(problemsOf(text)).toEqual([
      [
        '日期 2024-05-12 与前后两篇（2024-06-05、2024-06-19）的次序不符',
        '核对月、日与年份；必要时在 import.yaml 中写明 date',
      ],
    ]);
  });

  it('say nothing of entries in order', () => {
    expect(problemsOf('# 2023/12/30\na\n# 1/6\nb\n# 1/13\nc\n')).toEqual([]);
  });
});
