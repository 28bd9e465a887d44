import type { Asset } from '../integrations/asset-fs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Note } from '../knowledge/note.ts';
import { slicePart } from '../knowledge/note-part.ts';
import type { Resolution } from '../knowledge/resolve.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';
import { dayPlace } from '../knowledge/timeline.ts';
import type { EmbeddedFile, ResolvedImage, ResolvedLink, Settlement } from '../markdown/settle.ts';
import type { href } from '../site-href.ts';
import type { Assets } from './assets.ts';
import { unsettledHtml } from './notes.ts';

/** What open ends are settled with. */
export interface Surroundings {
  knowledge: Knowledge;
  assets: Assets;
  /** Makes an address of a path: `href` for pages, `absolute` for what is read elsewhere. */
  to: typeof href;
}

/** What the vault says about the open ends of `note`. */
export function settlementOf(note: Note, around: Surroundings): Settlement {
  const { knowledge, assets, to } = around;
  const assetOf = (target: string): Asset | undefined =>
    assets.get(knowledge.findFile(target, note.path) ?? '');
  return {
    link: (target) =>
      linkTo(knowledge.resolve(target, note.path), knowledge, to) ??
      fileLink(target, assetOf(target), to),
    image: (target) => imageOf(assetOf(target), to),
    embed(target) {
      const found = knowledge.resolve(target, note.path);
      if (found.kind !== 'note') return fileOf(target, assetOf(target), to);
      const part = slicePart(found.note, unsettledHtml(found.note), found.fragment);
      return {
        kind: 'note',
        key: part.whole ? found.note.id : `${found.note.id}#${found.fragment}`,
        html: part.html,
        href: to(found.note.url, found.fragment),
        title: found.note.title,
        settlement: settlementOf(found.note, around),
      };
    },
    tag: (name, sure) => tagLink(name, sure, around),
  };
}

type ToAddress = Surroundings['to'];

const assetPath = (name: string): string => `/assets/${name}`;
/** `#page=3` of a PDF, kept as it is. */
const fragmentOf = (target: string): string => encodeURI(/#[^#]*$/.exec(target)?.[0] ?? '');

function fileLink(
  target: string,
  asset: Asset | undefined,
  to: ToAddress,
): ResolvedLink | undefined {
  return asset && { href: to(assetPath(asset.name)) + fragmentOf(target) };
}

function imageOf(asset: Asset | undefined, to: ToAddress): ResolvedImage | undefined {
  if (asset?.kind !== 'image' && asset?.kind !== 'drawing') return undefined;
  const { name, width, height, webp } = asset;
  return {
    src: to(assetPath(name)),
    ...(width && height && { width, height }),
    ...(webp && { sources: [{ srcset: to(assetPath(webp)), type: 'image/webp' }] }),
  };
}

function fileOf(target: string, asset: Asset | undefined, to: ToAddress): EmbeddedFile | undefined {
  if (!asset || asset.kind === 'image' || asset.kind === 'drawing') return undefined;
  const { kind, name, path } = asset;
  const title = path.slice(path.lastIndexOf('/') + 1);
  return { kind, href: to(assetPath(name)) + fragmentOf(target), title };
}

/** Longest text of a block that stands for it, in code points. */
const LONGEST = 60;

/** The first line of the block that `fragment` names. */
function blockWords({ body, title }: Note, fragment: string): Pick<ResolvedLink, 'words'> {
  if (!fragment.startsWith('^')) return {};
  const text = body.blocks.find(({ id }) => id === fragment.slice(1))?.text ?? '';
  const points = [...(text.split('\n', 1)[0] || title)];
  return {
    words: points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join(''),
  };
}

function linkTo(
  found: Resolution,
  { timeline }: Knowledge,
  to: ToAddress,
): ResolvedLink | undefined {
  if (found.kind === 'none') return undefined;
  if (found.kind === 'note') {
    const words = blockWords(found.note, found.fragment);
    return { href: to(found.note.url, found.fragment), title: found.note.title, ...words };
  }
  const [only, ...others] = found.notes;
  if (only && others.length === 0) return { href: to(only.url), title: only.title };
  const { path, fragment } = dayPlace(found.date, timeline);
  return { href: to(path, fragment), title: found.date };
}

/** A tag's page; the status board for one that states a status; of a loose one the part that is known. */
function tagLink(
  name: string,
  sure: boolean,
  { knowledge: { tags }, to }: Surroundings,
): { href: string; used: string } | undefined {
  const used = sure ? name : tags.names.startOf(name);
  if (used === undefined) return undefined;
  const status = statusOfTag(used);
  if (status !== undefined) return { href: to('/status/', status), used };
  const tag = tags.find(used);
  return tag && { href: to(tag.url), used };
}
