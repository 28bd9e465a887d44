import { t } from '../i18n/index.ts';
import type { Doubt, LinkGraph, Unresolved } from './link-graph.ts';
import { parseTarget } from './link-target.ts';
import { nearestName } from './nearest.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';

/** Unresolved targets that get a suggestion; each compares with every title. */
const suggested = 200;

/** What the authors of links should know. */
export function linkProblems(graph: LinkGraph, notes: readonly Note[]): Problem[] {
  const titles = new Set(notes.flatMap(({ title, aliases }) => [title, ...aliases]));
  return [
    ...graph.unresolved.flatMap((wanted, place) =>
      unresolvedProblems(wanted, place < suggested ? titles : new Set()),
    ),
    ...graph.doubts.map(doubtProblem),
  ];
}

function unresolvedProblems({ target, places }: Unresolved, titles: Set<string>): Problem[] {
  const near = nearestName(parseTarget(target).name, titles);
  return places.map(({ from, link }) => ({
    severity: 'warning',
    rule: 'link-unresolved',
    file: from.path,
    line: link.line,
    value: target,
    message: t('knowledge.link.unresolved', { target }),
    remedy:
      near === undefined
        ? t('knowledge.link.unresolved.remedy')
        : t('knowledge.link.near.remedy', { near }),
  }));
}

function doubtProblem({ from, link, kind, to, rivals, part }: Doubt): Problem {
  const base = {
    severity: 'warning' as const,
    file: from.path,
    line: link.line,
    value: link.target,
  };
  if (kind === 'missing') {
    return {
      ...base,
      rule: 'link-missing-part',
      message: t('knowledge.link.missing-part', { title: to.title, part }),
      remedy: t('knowledge.link.missing-part.remedy'),
    };
  }
  const files = [to, ...rivals].map(({ path }) => path).join('、');
  return {
    ...base,
    rule: 'link-ambiguous',
    message: t('knowledge.link.ambiguous', { target: link.target, files }),
    remedy: t('knowledge.link.ambiguous.remedy', { path: to.path.replace(/\.md$/i, '') }),
  };
}
