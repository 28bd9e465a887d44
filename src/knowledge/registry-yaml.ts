import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { t } from '../i18n/index.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './problem.ts';

/** One entry of a registry: a top-level key with its checked value. */
export interface RegistryEntry<Value> {
  name: string;
  value: Value;
  /** 1-based line of the entry's key. */
  line: number;
  /** Line of one of its properties, of the entry when it has none such. */
  lineOf: (property: string) => number;
}

/**
 * Reads a registry written by hand: a YAML map of entries. An entry that does not fit is reported
 * with its line and left out; a property with an unknown name is reported with the nearest one and
 * left out; the rest works.
 */
export function readRegistry<Shape extends z.ZodRawShape>(
  text: string,
  file: string,
  schema: z.ZodObject<Shape>,
): { entries: RegistryEntry<z.output<z.ZodObject<Shape>>>[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineAt = (node: unknown) =>
    isNode(node) ? lines.linePos((node as Node).range?.[0] ?? 0).line : 1;
  const problems = document.errors.map(
    (error): Problem => ({
      ...problem('syntax', file, lines.linePos(error.pos[0]).line, { reason: error.message }),
      severity: 'error',
    }),
  );
  const entries: RegistryEntry<z.output<z.ZodObject<Shape>>>[] = [];
  const map = document.contents;
  if (!isMap(map)) {
    if (map !== null && problems.length === 0) problems.push(problem('not-map', file, 1, {}));
    return { entries, problems };
  }
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value).normalize('NFC').trim() : String(key);
    const line = lineAt(key);
    const lineOf = (property: string) => {
      const pair = isMap(value) && value.items.find((item) => String(item.key) === property);
      return pair ? lineAt(pair.key) : line;
    };
    const plain: Record<string, unknown> = {};
    for (const [property, content] of Object.entries(toObject(value, document))) {
      if (Object.hasOwn(schema.shape, property)) {
        plain[property] = content;
        continue;
      }
      const known = Object.keys(schema.shape);
      const near = nearestName(property, known);
      problems.push(
        problem('unknown-key', file, lineOf(property), {
          key: property,
          name,
          known: near ?? known.join('、'),
        }),
      );
    }
    const checked = schema.safeParse(plain);
    if (checked.success) {
      entries.push({ name, value: checked.data as z.output<z.ZodObject<Shape>>, line, lineOf });
      continue;
    }
    for (const { path, message } of checked.error.issues) {
      const property = String(path[0] ?? '');
      problems.push(
        problem('value', file, lineOf(property), { key: path.join('.'), name, reason: message }),
      );
    }
  }
  return { entries, problems };
}

function toObject(value: unknown, document: ReturnType<typeof parseDocument>): object {
  const plain: unknown = isNode(value) ? (value as Node).toJS(document) : value;
  return plain !== null && typeof plain === 'object' ? plain : {};
}

function problem(
  rule: 'syntax' | 'not-map' | 'unknown-key' | 'value',
  file: string,
  line: number,
  slots: Record<string, string>,
): Problem {
  return {
    severity: 'warning',
    rule: `registry-${rule}`,
    file,
    line,
    ...(slots.key ? { value: slots.key } : {}),
    message: t(`knowledge.registry.${rule}`, slots),
    remedy: t(`knowledge.registry.${rule}.remedy`, slots),
  };
}
