/** What a file of the vault is for a reader; `undefined`: it is not published. */
export type AssetKind = 'image' | 'drawing' | 'audio' | 'video' | 'pdf' | 'file';

const KINDS: Record<AssetKind, string> = {
  image: 'apng avif bmp gif jpeg jpg png tif tiff webp',
  drawing: 'svg',
  audio: '3gp aac flac m4a mp3 oga ogg opus wav',
  video: 'm4v mkv mov mp4 ogv webm',
  pdf: 'pdf',
  file: '7z bib csv docx gz ipynb json pptx tar tex tsv txt xlsx yaml yml zip',
};

const BY_EXTENSION = new Map(
  (Object.keys(KINDS) as AssetKind[]).flatMap((kind) =>
    KINDS[kind].split(' ').map((extension) => [extension, kind] as const),
  ),
);

/** By its ending; a page or a script (`.html`, `.js`) would run on the site and has no kind. */
export function assetKind(path: string): AssetKind | undefined {
  return BY_EXTENSION.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Whether a drawing does more than draw: opened on its own it would run in the site's name. */
export function isActiveDrawing(svg: string): boolean {
  return /<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|handler)\b|\bon\w+\s*=|(?:javascript|data\s*:\s*text\/html)\s*:?|<!ENTITY/i.test(
    svg,
  );
}
