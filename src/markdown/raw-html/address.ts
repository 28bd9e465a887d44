/** Schemes that a link of a note may have; anything else would run or read something. */
const LINK_SCHEMES = [
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'obsidian',
  'zotero',
  'doi',
  'magnet',
];
const IMAGE_SCHEMES = ['http', 'https'];

export const schemes = { link: LINK_SCHEMES, image: IMAGE_SCHEMES } as const;

/**
 * The scheme of `address` as a browser reads it, lower case: white space and control characters are
 * ignored. `undefined` for a path or a fragment; one letter is a drive (`C:\图.png`), still a scheme.
 */
export function schemeOf(address: string): string | undefined {
  const seen = address.replace(/[\u0000-\u0020\u007F-\u009F]/g, '');
  return /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(seen)?.[1]?.toLowerCase();
}

/** Whether `address` leaves the site by a scheme that is allowed for its `use`. */
export function isAllowed(address: string, use: 'link' | 'image'): boolean {
  const scheme = schemeOf(address) ?? (address.startsWith('//') ? 'https' : undefined);
  return scheme !== undefined && schemes[use].includes(scheme);
}
