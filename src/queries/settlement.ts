import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Note } from '../knowledge/note.ts';
import { slicePart } from '../knowledge/note-part.ts';
import { tagUrl } from '../knowledge/note-url.ts';
import type { Resolution } from '../knowledge/resolve.ts';
import { slugPath } from '../knowledge/slug.ts';
import { dayPlace } from '../knowledge/timeline.ts';
import type { ResolvedLink, Settlement } from '../markdown/settle.ts';
import { href } from '../site-href.ts';
import { unsettledHtml } from './notes.ts';

/** What the vault says about the open ends of `note`. */
export function settlementOf(note: Note, knowledge: Knowledge): Settlement {
  return {
    link: (target) => linkTo(knowledge.resolve(target, note.path)),
    image: () => undefined,
    embed(target) {
      const found = knowledge.resolve(target, note.path);
      if (found.kind !== 'note') return undefined;
      const part = slicePart(found.note, unsettledHtml(found.note), found.fragment);
      return {
        kind: 'note',
        key: part.whole ? found.note.id : `${found.note.id}#${found.fragment}`,
        html: part.html,
        href: href(found.note.url, found.fragment),
        title: found.note.title,
        settlement: settlementOf(found.note, knowledge),
      };
    },
    tag: (name, sure) => (sure ? { href: href(tagUrl(slugPath(name))), used: name } : undefined),
  };
}

function linkTo(found: Resolution): ResolvedLink | undefined {
  if (found.kind === 'none') return undefined;
  if (found.kind === 'note') {
    return { href: href(found.note.url, found.fragment), title: found.note.title };
  }
  const [only, ...others] = found.notes;
  if (only && others.length === 0) return { href: href(only.url), title: only.title };
  const { path, fragment } = dayPlace(found.date);
  return { href: href(path, fragment), title: found.date };
}
