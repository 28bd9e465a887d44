import { type Collection, groupByCollection } from './collection.ts';
import { embedProblems } from './embed-problems.ts';
import { createFileResolver, type FileResolver } from './file-resolve.ts';
import { buildGraph, type Graph } from './graph.ts';
import { buildHomeDigest, type HomeDigest } from './home-digest.ts';
import { buildLinkGraph, type LinkGraph } from './link-graph.ts';
import { linkProblems } from './link-problems.ts';
import { createSurroundings, type Surroundings } from './local-graph.ts';
import { findPhrases, mentionNames, unlinkedMentions } from './mention.ts';
import type { Note, NoteId, VaultPath } from './note.ts';
import type { Problem } from './problem.ts';
import { buildReferences, type References } from './references.ts';
import { type RelatedNote, relateNotes } from './related.ts';
import { createResolver, type Resolver } from './resolve.ts';
import type { TextPlace } from './section-ref.ts';
import { buildStatusBoard, type StatusBoard } from './status.ts';
import { buildTagIndex, type TagIndex } from './tag.ts';
import { settleTagNames } from './tag-names.ts';
import { suggestTags, type TagSuggestion, tagProblems } from './tag-problems.ts';
import { readTagRegistry } from './tag-registry.ts';
import type { CreateLexicon } from './terms.ts';
import { buildThreads, type ThreadIndex } from './thread.ts';
import { readThreadRegistry } from './thread-registry.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { buildWeekly, type Weekly } from './week.ts';

/** What the vault holds beside its notes. */
export interface VaultExtras {
  /** Every file that is not a note. */
  attachments: readonly VaultPath[];
  /** Texts of `tags.yaml` and `threads.yaml`, `''` where there is none. */
  tagsYaml: string;
  threadsYaml: string;
}

/** All that the site knows; pages only ask. */
export interface Knowledge {
  /** Collection by collection, each in reading order. */
  notes: Note[];
  byId: ReadonlyMap<NoteId, Note>;
  collections: Collection[];
  tags: TagIndex;
  /** Unregistered tags that look like registered ones. */
  suggestions: TagSuggestion[];
  weekly: Weekly;
  timeline: Timeline;
  threads: ThreadIndex;
  links: LinkGraph;
  /** Places that name a note without linking to it. */
  mentions: ReadonlyMap<NoteId, TextPlace[]>;
  /** Notes by how like their texts are. */
  related: ReadonlyMap<NoteId, RelatedNote[]>;
  references: References;
  status: StatusBoard;
  graph: Graph;
  /** What a note is tied to in the graph; undefined for one that stands alone. */
  surroundings: (id: NoteId) => Surroundings | undefined;
  home: HomeDigest;
  resolve: Resolver;
  findFile: FileResolver;
  problems: Problem[];
}

/** Derives everything from the notes. Pure; the same notes in any order give the same result. */
export function buildKnowledge(
  found: readonly Note[],
  extras: VaultExtras,
  createLexicon: CreateLexicon,
): Knowledge {
  const collections = groupByCollection(found);
  const notes = collections.flatMap((collection) => collection.notes);
  const tagFile = readTagRegistry(extras.tagsYaml, 'tags.yaml');
  const threadFile = readThreadRegistry(extras.threadsYaml, 'threads.yaml');
  const resolve = createResolver(notes);
  const findFile = createFileResolver(extras.attachments);
  const links = buildLinkGraph(notes, resolve, findFile);
  const { names } = settleTagNames(notes, tagFile.registry);
  const aliases = [...tagFile.registry.tags.values()].flatMap((tag) => tag.aliases);
  const tagNames = [...names.values(), ...aliases];
  const phrases = findPhrases(notes, [...tagNames, ...notes.flatMap(mentionNames)]);
  const tags = buildTagIndex(notes, tagFile.registry, phrases);
  const suggestions = suggestTags(tags);
  const weekly = buildWeekly(collections);
  const threads = buildThreads(notes, threadFile.registry);
  const related = relateNotes(notes, createLexicon(tagNames));
  const status = buildStatusBoard(notes);
  const graph = buildGraph({ notes, links, tags, threads, related });
  return {
    notes,
    byId: new Map(notes.map((note) => [note.id, note])),
    collections,
    tags,
    suggestions,
    weekly,
    timeline: buildTimeline(notes),
    threads,
    links,
    mentions: unlinkedMentions(notes, phrases, (place, to) =>
      (links.outgoing.get(place.note.id) ?? []).some(
        (link) => link.to === to && link.link.section === place.section.id,
      ),
    ),
    related,
    references: buildReferences(notes),
    status,
    graph,
    surroundings: createSurroundings(graph),
    home: buildHomeDigest(notes, weekly, threads, tags, status),
    resolve,
    findFile,
    problems: [
      ...tagFile.problems,
      ...threadFile.problems,
      ...tagProblems(suggestions),
      ...linkProblems(links, notes),
      ...embedProblems(notes, resolve),
    ],
  };
}
