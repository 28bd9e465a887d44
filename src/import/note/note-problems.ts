import type { Problem } from '../../knowledge/problem.ts';
import type { Head } from '../head/head.ts';
import { problem } from '../problems.ts';
import type { NoteJob } from './note-job.ts';

/** What is odd about the heading and the lines of metadata of a note. */
export function headProblems({ name, segment }: NoteJob, head: Head): Problem[] {
  const where = { file: name, line: segment.from + 1, value: segment.heading?.text ?? '' };
  const problems = [
    ...head.impossible.map(({ text, line }) =>
      problem('warning', 'date-impossible', { file: name, line, value: text }, { value: text }),
    ),
    ...head.contradicting.map(({ text, no }) =>
      problem('warning', 'status-contradiction', { file: name, line: no, value: text.trim() }),
    ),
  ];
  const impossible = segment.date?.impossible;
  if (impossible)
    problems.push(problem('warning', 'date-impossible', where, { value: impossible }));
  return problems;
}
