import { t } from '../i18n/index.ts';
import type { Note, OutLink } from './note.ts';
import type { Problem } from './problem.ts';
import type { Resolver } from './resolve.ts';
import { sectionRange } from './section-path.ts';

/** Notes within notes within notes: deeper than this, the page's own note counted, nobody reads. */
export const deepestEmbed = 4;

/** The embeds in what `fragment` names of `note`. */
function embedsIn(note: Note, fragment: string): OutLink[] {
  const { sections, blocks, links } = note.body;
  const embeds = links.filter(({ kind }) => kind === 'embed');
  if (fragment.startsWith('^')) {
    const block = blocks.find(({ id }) => id === fragment.slice(1));
    return block ? embeds.filter(({ line }) => line === block.line) : embeds;
  }
  const at = fragment === '' ? -1 : sections.findIndex(({ id }) => id === fragment);
  if (at < 0) return embeds;
  const inside = new Set(sections.slice(...sectionRange(sections, at)).map(({ id }) => id));
  return embeds.filter(({ section }) => inside.has(section));
}

function problem(rule: 'embed-cycle' | 'embed-deep', from: Note, link: OutLink): Problem {
  return {
    severity: 'warning',
    rule,
    file: from.path,
    line: link.line,
    value: link.target,
    message: t(`knowledge.${rule}`, { target: link.target }),
    remedy: t(`knowledge.${rule}.remedy`),
  };
}

/** Embeds that lead back into what embeds them, and those too deep to be shown; each link once. */
export function embedProblems(notes: readonly Note[], resolve: Resolver): Problem[] {
  const found = new Map<OutLink, Problem>();
  const targets = new Map<OutLink, ReturnType<Resolver>>();
  const targetOf = (link: OutLink, from: Note) => {
    const known = targets.get(link) ?? resolve(link.target, from.path);
    targets.set(link, known);
    return known;
  };

  function walk(note: Note, fragment: string, trail: readonly string[], seen: Set<string>): void {
    for (const link of embedsIn(note, fragment)) {
      const to = targetOf(link, note);
      if (to.kind !== 'note') continue;
      const key = to.fragment === '' ? to.note.id : `${to.note.id}#${to.fragment}`;
      const step = `${trail.length} ${key}`;
      if (trail.includes(key)) found.set(link, problem('embed-cycle', note, link));
      else if (trail.length >= deepestEmbed) {
        if (!found.has(link)) found.set(link, problem('embed-deep', note, link));
      } else if (!seen.has(step)) {
        seen.add(step);
        walk(to.note, to.fragment, [...trail, key], seen);
      }
    }
  }

  for (const note of notes) walk(note, '', [note.id], new Set());
  return [...found.values()];
}
