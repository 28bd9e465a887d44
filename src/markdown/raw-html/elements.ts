import { defaultSchema } from 'hast-util-sanitize';

/** Elements that would run, frame or restyle something; dropped with a report. */
const DANGEROUS =
  'applet base body button canvas dialog embed fieldset form frame frameset head html iframe input keygen label link marquee math meta noscript object optgroup option param portal script select slot style svg template textarea title';

/** Harmless, and not on GitHub's list. */
const HARMLESS =
  'abbr address aside audio article big bdi bdo center cite colgroup col figcaption figure font footer header hgroup main mark nav nobr small time track u video wbr';

export const dangerous: ReadonlySet<string> = new Set(DANGEROUS.split(' '));

/** The frame of a page; within a line of a note these do nothing. */
export const page: ReadonlySet<string> = new Set(['html', 'head', 'body', 'meta', 'base', 'link']);

/** What an author may write. Task boxes are ours, so no `input`. */
export const allowed: readonly string[] = [
  ...(defaultSchema.tagNames ?? []).filter((name) => !dangerous.has(name)),
  ...HARMLESS.split(' '),
];

/** Any element of HTML; `<think>`, `<EOS>`, `<Component>` are none: they are an author's text. */
export const known: ReadonlySet<string> = new Set([...allowed, ...dangerous]);
