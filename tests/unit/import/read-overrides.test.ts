import { describe, expect, it } from 'vitest';
import { readOverrides } from '../../../src/import/overrides/read-overrides.ts';

const read = (text: string) => readOverrides(text, 'import.yaml', ['周报.md', '调研.md']);

describe('import.yaml', () => {
  it('may be missing or empty', () => {
    expect(readOverrides(undefined, 'import.yaml', [])).toEqual({ files: {}, problems: [] });
    expect(read('# 只有注释\n')).toEqual({ files: {}, problems: [] });
  });

  it('names the nearest key for one that it does not know', () => {
    const { files, problems } = read('files:\n  周报.md:\n    profle: journal\n    year: 2024\n');
    expect(problems).toMatchObject([
      { severity: 'error', rule: 'override-unknown-key', line: 3, value: 'profle' },
    ]);
    expect(problems[0]?.remedy).toContain('profile');
    expect(files).toEqual({ '周报.md': { year: 2024 } });
  });

  it('leaves out the item with a mistake and keeps the others', () => {
    const { files, problems } = read(
      'files:\n  周报.md:\n    cuts:\n      - line: 0\n        title: 甲\n      - line: 5\n        titel: 乙\n      - line: 9\n        title: 丙\n',
    );
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['override-invalid', 4],
      ['override-unknown-key', 7],
    ]);
    expect(files['周报.md']?.cuts).toEqual([{ line: 9, title: '丙' }]);
  });

  it('reports an impossible date', () => {
    const { problems } = read(
      'files:\n  周报.md:\n    notes:\n      - line: 3\n        date: 2024-02-30\n',
    );
    expect(problems).toMatchObject([{ rule: 'override-invalid', line: 5 }]);
  });

  it('names the nearest original', () => {
    const { problems } = read('files:\n  周抱.md:\n    year: 2024\n');
    expect(problems).toMatchObject([{ rule: 'override-file', line: 2, value: '周抱.md' }]);
    expect(problems[0]?.remedy).toContain('周报.md');
  });

  it('reports the line of broken YAML', () => {
    const { files, problems } = read('files:\n  周报.md:\n    profile: [journal\n');
    expect(files).toEqual({});
    expect(problems).toMatchObject([{ rule: 'override-syntax', severity: 'error' }]);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});
