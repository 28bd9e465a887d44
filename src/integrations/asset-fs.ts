import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { VaultPath } from '../knowledge/note.ts';
import { type AssetKind, assetKind, isActiveDrawing } from './asset-kind.ts';
import type { VaultFile } from './vault-fs.ts';

/** A file of the vault as the site publishes it; names are below `/assets/`. */
export interface Asset {
  path: VaultPath;
  kind: AssetKind;
  name: string;
  /** Pixels, as shown (an orientation stored in the file is applied). */
  width?: number;
  height?: number;
  /** The same picture as WebP, no wider than a page can use. */
  webp?: string;
}

/** Why a file is not published. */
export type AssetRefusal = 'unsafe' | 'broken' | 'unpublished';

/** Twice the text column, for dense screens. */
const WIDEST = 1600;
/** Pixels that are still decoded; a bomb has more. */
const MOST_PIXELS = 100_000_000;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** `图 1.PNG` → `图-1.<digest>.png`: readable, unique by content, harmless in every file system. */
function publicName(path: VaultPath, digest: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  const stem = file
    .slice(0, dot)
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 60);
  return `${stem}.${digest}.${file.slice(dot + 1).toLowerCase()}`;
}

/** Writes `name` by `write`, whole or not at all; what is there already has the same content. */
async function put(
  folder: string,
  name: string,
  write: (path: string) => Promise<unknown>,
): Promise<void> {
  const path = join(folder, name);
  if (await exists(path)) return;
  const part = `${path}.${process.pid}.part`;
  await write(part);
  await rename(part, path);
}

async function preparePicture(bytes: Uint8Array, asset: Asset, folder: string): Promise<Asset> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { width, height, orientation = 1, pages = 1 } = await image.metadata();
  const turned = orientation >= 5;
  const sized: Asset = {
    ...asset,
    width: turned ? height : width,
    height: turned ? width : height,
  };
  if (pages > 1 || /\.(?:webp|avif)$/.test(asset.name)) return sized;
  const webp = asset.name.replace(/\.[^.]+$/, '.webp');
  await put(folder, webp, async (path) => {
    const small = image.rotate().resize({ width: WIDEST, withoutEnlargement: true });
    await writeFile(path, await small.webp({ quality: 82, effort: 3 }).toBuffer());
  });
  const [before, after] = [bytes.length, (await readFile(join(folder, webp))).length];
  return after < before ? { ...sized, webp } : sized;
}

/** What is known of a prepared file, so that it is decoded once and not in every build. */
async function remembered(
  folder: string,
  digest: string,
  make: () => Promise<Asset>,
): Promise<Asset> {
  const path = join(folder, `.${digest}.json`);
  if (await exists(path)) return JSON.parse(await readFile(path, 'utf8')) as Asset;
  const asset = await make();
  await writeFile(path, JSON.stringify(asset));
  return asset;
}

/**
 * Makes `file` fit for publishing below `folder`: copied under a name that holds its digest, measured,
 * and converted. The same file is prepared once, however often the site is built.
 */
export async function prepareAsset(file: VaultFile, folder: string): Promise<Asset | AssetRefusal> {
  const kind = assetKind(file.path);
  if (!kind) return 'unpublished';
  const bytes = await readFile(file.absolute);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  if (kind === 'drawing' && isActiveDrawing(bytes.toString('utf8'))) return 'unsafe';
  await mkdir(folder, { recursive: true });
  const asset: Asset = { path: file.path, kind, name: publicName(file.path, digest) };
  await put(folder, asset.name, (path) => copyFile(file.absolute, path));
  if (kind !== 'image' && kind !== 'drawing') return asset;
  try {
    const known = await remembered(folder, `${digest}-${asset.name}`, () =>
      measured(bytes, asset, folder),
    );
    return { ...known, path: file.path };
  } catch {
    return 'broken';
  }
}

async function measured(bytes: Uint8Array, asset: Asset, folder: string): Promise<Asset> {
  if (asset.kind === 'image') return preparePicture(bytes, asset, folder);
  const { width, height } = await sharp(bytes).metadata();
  return { ...asset, width, height };
}
