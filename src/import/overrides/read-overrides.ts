import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearestName } from '../../knowledge/nearest.ts';
import type { Problem } from '../../knowledge/problem.ts';
import { problem } from '../problems.ts';
import { cutKeys, type FileOverrides, fileKeys, importOverrides, noteKeys } from './overrides.ts';

/** The overrides that can be used, by original, and everything wrong with the rest. */
export interface ReadOverrides {
  files: { [file: string]: FileOverrides };
  problems: Problem[];
}

type Path = readonly PropertyKey[];

/** The keys that may stand at `path`. */
function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return ['files'];
  if (path.includes('cuts')) return cutKeys;
  return path.includes('notes') ? noteKeys : fileKeys;
}

/** 1-based line of the key (of a list: the item) at `path`, or of the nearest one above it. */
function lineOf(document: Document, path: Path, counter: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
      : document.getIn(path.slice(0, length), true);
    const range = isNode(key) ? key.range : undefined;
    if (range) return counter.linePos(range[0]).line;
  }
  return 1;
}

/** Takes what is at `path` out of `value`; of a list the whole item, because half a cut is none. */
function remove(value: unknown, path: Path): void {
  const listed = path.findIndex((key) => typeof key === 'number');
  const steps = listed >= 0 ? path.slice(0, listed + 1) : path;
  const parent = steps
    .slice(0, -1)
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
      value,
    );
  const last = steps.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined)
    Reflect.deleteProperty(parent, last);
}

function compactLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(compactLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, compactLists(inner)]),
  );
}

function issueProblems(
  issue: z.core.$ZodIssue,
  file: string,
  line: (path: Path) => number,
): { gone: Path[]; problems: Problem[] } {
  if (issue.code === 'unrecognized_keys') {
    const gone = issue.keys.map((key) => [...issue.path, key]);
    const problems = issue.keys.map((key) => {
      const keys = keysAt(issue.path);
      const slots = { key, nearest: nearestName(key, keys) ?? keys.join(', ') };
      return problem(
        'error',
        'override-unknown-key',
        { file, line: line([...issue.path, key]), value: key },
        slots,
      );
    });
    return { gone, problems };
  }
  const key = issue.path.map(String).join('.');
  const where = { file, line: line(issue.path), value: key };
  return {
    gone: [issue.path],
    problems: [problem('error', 'override-invalid', where, { key, reason: issue.message })],
  };
}

/**
 * `text` of `import.yaml` (`undefined`: there is none). What is wrong is reported with its line and left
 * out; the rest is used. `originals` are the files that it may speak of.
 */
export function readOverrides(
  text: string | undefined,
  file: string,
  originals: readonly string[],
): ReadOverrides {
  if (text === undefined || text.trim() === '') return { files: {}, problems: [] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [bad] = document.errors;
  if (bad) {
    const where = { file, line: bad.linePos?.[0].line ?? 1 };
    const reason = bad.message.split(/ at line|\n/)[0] ?? '';
    return { files: {}, problems: [problem('error', 'override-syntax', where, { reason })] };
  }
  const line = (path: Path) => lineOf(document, path, counter);
  const value: unknown = document.toJS() ?? {};
  const problems: Problem[] = [];
  let parsed = importOverrides.safeParse(value);
  for (let round = 0; round < 4 && !parsed.success; round++) {
    for (const issue of parsed.error.issues) {
      const found = issueProblems(issue, file, line);
      problems.push(...found.problems);
      for (const path of found.gone) remove(value, path);
    }
    parsed = importOverrides.safeParse(compactLists(value));
  }
  const files = parsed.success ? parsed.data.files : {};
  for (const key of Object.keys(files).filter((name) => !originals.includes(name))) {
    const slots = { key, nearest: nearestName(key, originals) ?? originals.slice(0, 5).join(', ') };
    problems.push(
      problem('error', 'override-file', { file, line: line(['files', key]), value: key }, slots),
    );
  }
  return { files, problems };
}
