/** The kinds of callout that have a look of their own, and the other names each goes by. */
const ALIASES = {
  note: [],
  abstract: ['summary', 'tldr'],
  info: [],
  todo: [],
  tip: ['hint', 'important'],
  success: ['check', 'done'],
  question: ['help', 'faq'],
  warning: ['caution', 'attention'],
  failure: ['fail', 'missing'],
  danger: ['error'],
  bug: [],
  example: [],
  quote: ['cite'],
} as const satisfies Record<string, readonly string[]>;

export type CalloutKind = keyof typeof ALIASES;

const KINDS = new Map<string, CalloutKind>(
  (Object.keys(ALIASES) as CalloutKind[]).flatMap((kind) =>
    [kind, ...ALIASES[kind]].map((name) => [name, kind] as const),
  ),
);

/** The kind that `name` means; a name of the author's own has none. */
export function calloutKind(name: string): CalloutKind | undefined {
  return KINDS.get(name.toLowerCase());
}
