import { createHash } from 'node:crypto';

/** Longest segment in UTF-8 bytes; file systems allow 255, the rest is for a suffix and `.html`. */
const maxBytes = 180;

/** Paths of the site itself; a folder of the vault with such a name gets another one. */
const reserved = new Set(
  '404 _astro about api assets feeds graph import katex pagefind references search status tags threads timeline'.split(
    ' ',
  ),
);

/** A short stable name for a text, for what has no other. */
function shortHash(text: string, length = 6): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/**
 * One URL segment for `text`: NFC, lower case (so that it is one folder on every file system too),
 * letters and numbers of any script kept, everything else a hyphen. `+` and `#` after a letter are
 * spelt out (`#` only at a word's end), or `C`, `C++` and `C#` would be one. Never empty, never longer than 180 bytes.
 *
 * @example slugSegment('自动驾驶：World Model') === '自动驾驶-world-model'
 * @example slugSegment('C#') === 'c-sharp'
 */
export function slugSegment(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=[\p{L}+])\+/gu, '-plus')
    .replace(/(?<=\p{L})#(?![\p{L}\p{N}])/gu, '-sharp')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return `n-${shortHash(text)}`;
  if (Buffer.byteLength(slug) <= maxBytes) return slug;
  return `${cutBytes(slug, maxBytes - 7).replace(/-+$/, '')}-${shortHash(text)}`;
}

/** `slugSegment` of each part of a `/`-separated name: a nested tag, a path without its extension. */
export function slugPath(name: string): string {
  return name.split('/').map(slugSegment).join('/');
}

/** The URL segment wanted for a top folder of the vault, out of the way of the site's own pages. */
export function collectionSlug(folder: string): string {
  const slug = slugSegment(folder);
  return reserved.has(slug) ? `${slug}-notes` : slug;
}

/** Something that wants a slug: `key` names it in the vault, `name` is what the slug was made from. */
export interface SlugWish {
  key: string;
  name: string;
  slug: string;
}

/** Several things that wanted one slug; `keys` in order, the first has it. */
export interface SlugCollision {
  slug: string;
  keys: string[];
}

/**
 * Distinct slugs for all wishes. Of several that want the same one, it goes to the thing whose name
 * it is already (`gpt.md` before `GPT.md`), else to the first key; the others get a suffix made from
 * their key. So the result depends on the set of wishes, not on their order, and a newcomer seldom
 * moves an old URL.
 */
export function assignSlugs(wishes: readonly SlugWish[]): {
  slugs: Map<string, string>;
  collisions: SlugCollision[];
} {
  const groups = new Map<string, SlugWish[]>();
  for (const wish of wishes) {
    const group = groups.get(wish.slug);
    if (group) group.push(wish);
    else groups.set(wish.slug, [wish]);
  }
  const slugs = new Map<string, string>();
  const taken = new Set(groups.keys());
  const collisions: SlugCollision[] = [];
  for (const [slug, group] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
    const ordered = group.sort(
      (a, b) => Number(b.name === slug) - Number(a.name === slug) || byCodeUnit(a.key, b.key),
    );
    for (const [place, wish] of ordered.entries()) {
      slugs.set(wish.key, place === 0 ? slug : freeSlug(slug, wish.key, taken));
    }
    if (ordered.length > 1) collisions.push({ slug, keys: ordered.map(({ key }) => key) });
  }
  return { slugs, collisions };
}

function freeSlug(slug: string, key: string, taken: Set<string>): string {
  let length = 6;
  let free = `${slug}-${shortHash(key, length)}`;
  while (taken.has(free)) free = `${slug}-${shortHash(key, ++length)}`;
  taken.add(free);
  return free;
}

function cutBytes(text: string, bytes: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
