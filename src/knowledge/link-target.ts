/** A link into the vault, taken apart. */
export interface LinkTarget {
  /** Path or name of a note, `''` for the note itself. */
  name: string;
  /** Heading path, outermost first: `['一级', '二级']` of `笔记#一级#二级`. */
  headings: string[];
  /** Block id without `^`. */
  block?: string;
}

/** Takes `笔记#一级#二级`, `笔记#^块`, `笔记^块` or `../a.md#b` apart. */
export function parseTarget(target: string): LinkTarget {
  const [path = '', ...parts] = target.split('#').map((part) => part.trim());
  const last = parts.at(-1);
  if (last?.startsWith('^'))
    return { name: path, headings: parts.slice(0, -1), block: last.slice(1) };
  const caret = path.lastIndexOf('^');
  if (caret >= 0 && parts.length === 0) {
    return { name: path.slice(0, caret).trim(), headings: [], block: path.slice(caret + 1).trim() };
  }
  return { name: path, headings: parts.filter((part) => part !== '') };
}

/**
 * `name` as a path from the vault's root when it says where it starts (`./a`, `../a`, `/a`), seen
 * from a note at `from`. Undefined when it leaves the vault or is a bare name or path.
 */
export function anchoredPath(name: string, from: string): string | undefined {
  if (!/^(?:\/|\.\.?\/)/.test(name)) return undefined;
  const steps = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Steps from the folder of one path to the folder of another. */
export function folderDistance(a: string, b: string): number {
  const one = a.split('/').slice(0, -1);
  const other = b.split('/').slice(0, -1);
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return one.length + other.length - 2 * shared;
}
