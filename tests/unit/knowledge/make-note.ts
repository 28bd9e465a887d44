import type { Note, OutLink, Section } from '../../../src/knowledge/note.ts';
import { placeNotes } from '../../../src/knowledge/note-url.ts';

/** What a test says of a section; the rest is empty. */
export type SectionSketch = Partial<Section> & Pick<Section, 'title'>;

/** What a test says of a note. `sections` stand below the part before the first heading. */
export interface NoteSketch extends Partial<Omit<Note, 'body'>> {
  text?: string;
  inlineTags?: string[];
  sections?: SectionSketch[];
  links?: (Partial<OutLink> & Pick<OutLink, 'target'>)[];
  tasks?: Note['body']['tasks'];
}

function makeSection(sketch: SectionSketch, place: number): Section {
  const plain = { depth: 2, text: '', line: place + 1, tags: [], looseTags: [], start: 0 };
  return { id: sketch.title, empty: !sketch.text, ...plain, ...sketch };
}

/** A note at `path` as reading and rendering would give it. */
export function makeNote(path: string, sketch: NoteSketch = {}): Note {
  const { text = '', inlineTags = [], sections = [], links = [], tasks = [], ...head } = sketch;
  const place = placeNotes([{ path, date: head.date }]).places.get(path);
  if (!place) throw new Error(path);
  const title = head.title ?? path.replace(/^.*\/|\.md$/g, '');
  const first = { id: '', title, depth: 1, text, tags: inlineTags, empty: text === '' };
  return {
    ...place,
    id: place.url.slice(1, -1),
    path,
    title,
    dateOrigin: head.date ? 'explicit' : 'none',
    tags: [],
    aliases: [],
    properties: {},
    digest: path,
    ...head,
    body: {
      excerpt: text.slice(0, 160),
      characters: text.length,
      sections: [first, ...sections].map(makeSection),
      links: links.map((link) => ({
        kind: 'wikilink',
        text: link.target,
        sentence: `见${link.target}。`,
        section: '',
        line: 1,
        ...link,
      })),
      images: [],
      tasks,
      blocks: [],
      features: [],
    },
  };
}
