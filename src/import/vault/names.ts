/** Longest base name of a file, in UTF-8 bytes: file systems allow 255, a suffix and `.incoming.md` need room. */
const LONGEST = 180;

/**
 * `title` as the base name of a file: what Windows, Obsidian links or URLs cannot hold becomes its
 * full-width twin, so that the name stays readable. Never empty, never hidden.
 */
export function fileBaseName(title: string): string {
  const twins: Readonly<{ [character: string]: string }> = {
    '/': '／',
    '\\': '＼',
    ':': '：',
    '*': '＊',
    '?': '？',
    '"': '＂',
    '<': '＜',
    '>': '＞',
    '|': '｜',
    '#': '＃',
    '^': '＾',
    '[': '［',
    ']': '］',
    '%': '％',
  };
  let name = title
    .normalize('NFC')
    .replace(/[/\\:*?"<>|#^[\]%]/g, (character) => twins[character] ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  while (Buffer.byteLength(name) > LONGEST) name = [...name].slice(0, -1).join('').trimEnd();
  return /^(?:|con|prn|aux|nul|com\d|lpt\d|index)$/i.test(name) ? `笔记 ${name}`.trim() : name;
}

/**
 * Gives out paths that differ even where case does not count. A name that is taken gets ` 2`, ` 3`, ….
 */
export function newNames(): (folder: string, base: string) => string {
  const taken = new Set<string>();
  return (folder, base) => {
    for (let count = 1; ; count++) {
      const path = `${folder}/${count === 1 ? base : `${base} ${count}`}.md`;
      const key = path.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return path;
    }
  };
}
