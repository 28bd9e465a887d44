import type { Element, ElementContent } from 'hast';

/**
 * Elements that stay open until the whole vault is known: they stand in `NoteBody.html` and become
 * HTML in `settle`. Attributes are plain strings; absent ones are not written.
 */
export interface Markers {
  /** Children are the words that are shown; one to a `block` shows its text, and has none. */
  'wm-link': { target: string; kind: 'wikilink' | 'markdown' | 'block' };
  /** `block`: it stands alone and becomes a figure. */
  'wm-image': {
    target: string;
    alt: string;
    title?: string;
    width?: string;
    height?: string;
    block?: 'yes';
  };
  /** Another note, or a part of it. `block`: it may become block content. */
  'wm-embed': { target: string; alias?: string; block?: 'yes' };
  /** `sure="no"`: the tag runs into a sentence; only known tags tell where it ends. */
  'wm-tag': { name: string; sure?: 'no' };
}
export type MarkerName = keyof Markers;

/** A marker as hast. */
export function marker<Name extends MarkerName>(
  name: Name,
  attributes: Markers[Name],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName: name, properties: { ...attributes }, children };
}
