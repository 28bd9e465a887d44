import { t } from '../i18n/index.ts';
import { nearestName } from './nearest.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Tag, TagIndex } from './tag.ts';

/** A tag that is not registered, and a registered one that may have been meant. */
export interface TagSuggestion {
  tag: Tag;
  near: string;
}

/** Unregistered tags close to a registered name or alias. Nothing is changed: the author decides. */
export function suggestTags({ tags, byKey }: TagIndex): TagSuggestion[] {
  const names = [...byKey.values()]
    .filter(({ registered }) => registered)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return tags
    .filter(({ registered, notes }) => !registered && notes.length > 0)
    .flatMap((tag) => {
      const near = nearestName(tag.name, names);
      return near === undefined ? [] : [{ tag, near }];
    });
}

/** A warning for each, at the first note that carries the tag. */
export function tagProblems(suggestions: readonly TagSuggestion[]): Problem[] {
  return suggestions.flatMap(({ tag, near }) => {
    const [note] = tag.notes;
    if (!note) return [];
    const line = lineOf(tag, note);
    const slots = { tag: tag.name, near };
    return {
      severity: 'warning' as const,
      rule: 'tag-similar',
      file: note.path,
      ...(line === undefined ? {} : { line }),
      value: tag.name,
      message: t('knowledge.tag.similar', slots),
      remedy: t('knowledge.tag.similar.remedy', slots),
    };
  });
}

/** Line of the section that carries the tag; undefined for a tag of the frontmatter alone. */
function lineOf(tag: Tag, note: Note): number | undefined {
  return tag.sections.find((ref) => ref.note === note)?.section.line;
}
