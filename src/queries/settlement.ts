import type { Asset } from '../integrations/asset-fs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Note } from '../knowledge/note.ts';
import { slicePart } from '../knowledge/note-part.ts';
import type { Resolution } from '../knowledge/resolve.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';
import { dayPlace } from '../knowledge/timeline.ts';
import type { EmbeddedFile, ResolvedImage, ResolvedLink, Settlement } from '../markdown/settle.ts';
import { href } from '../site-href.ts';
import type { Assets } from './assets.ts';
import { unsettledHtml } from './notes.ts';

/** What the vault says about the open ends of `note`. */
export function settlementOf(note: Note, knowledge: Knowledge, assets: Assets): Settlement {
  const assetOf = (target: string): Asset | undefined =>
    assets.get(knowledge.findFile(target, note.path) ?? '');
  return {
    link: (target) =>
      linkTo(knowledge.resolve(target, note.path)) ?? fileLink(target, assetOf(target)),
    image: (target) => imageOf(assetOf(target)),
    embed(target) {
      const found = knowledge.resolve(target, note.path);
      if (found.kind !== 'note') return fileOf(target, assetOf(target));
      const part = slicePart(found.note, unsettledHtml(found.note), found.fragment);
      return {
        kind: 'note',
        key: part.whole ? found.note.id : `${found.note.id}#${found.fragment}`,
        html: part.html,
        href: href(found.note.url, found.fragment),
        title: found.note.title,
        settlement: settlementOf(found.note, knowledge, assets),
      };
    },
    tag: (name, sure) => tagLink(name, sure, knowledge),
  };
}

const assetHref = (name: string): string => href(`/assets/${name}`);
const fragmentOf = (target: string): string => /#[^#]*$/.exec(target)?.[0] ?? '';

function fileLink(target: string, asset: Asset | undefined): ResolvedLink | undefined {
  return asset && { href: `${assetHref(asset.name)}${encodeURI(fragmentOf(target))}` };
}

function imageOf(asset: Asset | undefined): ResolvedImage | undefined {
  if (asset?.kind !== 'image' && asset?.kind !== 'drawing') return undefined;
  const { name, width, height, webp } = asset;
  return {
    src: assetHref(name),
    ...(width && height && { width, height }),
    ...(webp && { sources: [{ srcset: assetHref(webp), type: 'image/webp' }] }),
  };
}

function fileOf(target: string, asset: Asset | undefined): EmbeddedFile | undefined {
  if (!asset || asset.kind === 'image' || asset.kind === 'drawing') return undefined;
  const { kind, name, path } = asset;
  const title = path.slice(path.lastIndexOf('/') + 1);
  return { kind, href: `${assetHref(name)}${encodeURI(fragmentOf(target))}`, title };
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

/** A tag's page; the status board for one that states a status; of a loose one the part that is known. */
function tagLink(
  name: string,
  sure: boolean,
  { tags }: Knowledge,
): { href: string; used: string } | undefined {
  const used = sure ? name : tags.names.startOf(name);
  if (used === undefined) return undefined;
  const status = statusOfTag(used);
  if (status !== undefined) return { href: href('/status/', status), used };
  const tag = tags.find(used);
  return tag && { href: href(tag.url), used };
}
