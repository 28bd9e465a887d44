import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Problem } from '../knowledge/problem.ts';

/**
 * Problems pass from stage to stage through files: the loader, the pages and the hooks of one build
 * are separate module graphs and share no memory.
 */
const folder = (cache: string) => join(cache, 'problems');

/** Replaces what `stage` had to say. */
export function saveProblems(cache: string, stage: string, problems: readonly Problem[]): void {
  mkdirSync(folder(cache), { recursive: true });
  writeFileAtomic.sync(join(folder(cache), `${stage}.json`), JSON.stringify(problems), {
    fsync: false,
  });
}

/** Everything that any stage has said since the last `clearProblems`, the same thing once. */
export function collectProblems(cache: string): Problem[] {
  const distinct = new Map<string, Problem>();
  for (const name of stageFiles(cache)) {
    const problems = JSON.parse(readFileSync(join(folder(cache), name), 'utf8')) as Problem[];
    for (const problem of problems) distinct.set(JSON.stringify(problem), problem);
  }
  return [...distinct.values()];
}

/** Forgets all stages, at the start of a build. */
export function clearProblems(cache: string): void {
  rmSync(folder(cache), { recursive: true, force: true });
}

function stageFiles(cache: string): string[] {
  try {
    return readdirSync(folder(cache)).sort();
  } catch {
    return [];
  }
}
