import { CODE } from './readable.ts';

const DEFINITION = /^ {0,3}\[([^\]^]+)\]:\s+<?(\S+?)>?(?:\s+["'(].*)?\s*$/;
const REFERENCE = /\[((?:!\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))|[^\][])*)\]\[([^\][]*)\]/g;

const keyOf = (label: string) => label.trim().toLowerCase().replace(/\s+/g, ' ');

/** Where the addresses of links by reference are defined, by 0-based line: `[图一]: https://…`. */
export function definitions(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!lines.some((line) => line.includes(']['))) return found;
  lines.forEach((line, at) => {
    const label = line.includes(']:') ? DEFINITION.exec(line)?.[1] : undefined;
    if (label !== undefined) found.set(at, keyOf(label));
  });
  return found;
}

/** `lines` with the addresses of their links by reference in them, and in place of the `defined` ones what is no piece of a page. */
export function resolved(
  lines: readonly string[],
  defined: ReadonlyMap<number, string>,
): readonly string[] {
  if (defined.size === 0) return lines;
  const targets = new Map(
    [...defined].map(([at, key]) => [key, DEFINITION.exec(lines[at] ?? '')?.[2] ?? '']),
  );
  // A picture may stand in the words of a link.
  const once = (line: string) =>
    line.replace(REFERENCE, (all, words: string, label: string) => {
      const target = targets.get(keyOf(label || words));
      return target === undefined ? all : `[${words}](${target})`;
    });
  return lines.map((line, at) =>
    defined.has(at) ? CODE : line.includes('][') ? once(once(line)) : line,
  );
}

/** Of the `defined` lines those whose label a line that is not `gone` holds. */
export function stillUsed(
  lines: readonly string[],
  defined: ReadonlyMap<number, string>,
  gone: (at: number) => boolean,
): number[] {
  const kept = lines.filter((line, at) => !gone(at) && !defined.has(at) && line.includes('['));
  const used = new Set(
    kept.flatMap((line) =>
      [...line.matchAll(/\[([^\][]+)\]/g)].map(([, label]) => keyOf(label ?? '')),
    ),
  );
  return [...defined].flatMap(([at, key]) => (used.has(key) ? [at] : []));
}
