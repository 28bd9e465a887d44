import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { adjacency, type EdgeKind, type Graph, type GraphEdge, type GraphNode } from './graph.ts';
import type { NoteId } from './note.ts';

/** A node with its place in the drawing, in the units of `LocalGraph.width` and `height`. */
export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  radius: number;
  /** The note whose graph it is. */
  here: boolean;
}

export interface PlacedEdge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  kind: EdgeKind;
}

/** The surroundings of a note, ready to be written as SVG. */
export interface LocalGraph {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

const size = { width: 320, height: 280 };
/** Space at the edge, so that no node is cut. */
const margin = 24;
const mostNeighbours = 14;
/** A link says more than a thread, a thread more than a tag, a tag more than similar words. */
const rank: Record<EdgeKind, number> = { link: 0, thread: 1, tag: 2, related: 3 };
/** Few, since the points start near where they end; a site draws one graph a note. */
const ticks = 20;

/** Draws surroundings of one note after the other from one graph; nodes without ties give undefined. */
export function createLocalGraphs(graph: Graph): (id: NoteId) => LocalGraph | undefined {
  const at = adjacency(graph);
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return (id) => {
    const here = places.get(id);
    if (here === undefined || at[here]?.length === 0) return undefined;
    const members = [here, ...neighbours(here, at[here] ?? [])];
    const inside = new Set(members);
    const edges = [...new Set(members.flatMap((place) => at[place] ?? []))]
      .filter(({ from, to }) => inside.has(from) && inside.has(to))
      .sort((a, b) => rank[a.kind] - rank[b.kind]);
    return draw(members, onePerPair(edges), graph, here);
  };
}

function neighbours(here: number, edges: readonly GraphEdge[]): number[] {
  const sorted = [...edges].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const others = sorted.map(({ from, to }) => (from === here ? to : from));
  return [...new Set(others)].slice(0, mostNeighbours);
}

/** Of several ties between two nodes the strongest is drawn. */
function onePerPair(edges: readonly GraphEdge[]): GraphEdge[] {
  const pairs = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const pair = [edge.from, edge.to].sort((a, b) => a - b).join(' ');
    if (!pairs.has(pair)) pairs.set(pair, edge);
  }
  return [...pairs.values()];
}

function draw(
  members: readonly number[],
  edges: readonly GraphEdge[],
  graph: Graph,
  here: number,
): LocalGraph {
  const points = members.map((place, index) => startAt(place, index, members.length, here));
  const byPlace = new Map(points.map((point) => [point.place, point]));
  const ties = edges.flatMap(({ from, to, kind }) => {
    const [source, target] = [byPlace.get(from), byPlace.get(to)];
    return source && target ? [{ source, target, kind }] : [];
  });
  forceSimulation(points)
    .force('tie', forceLink(ties).distance(78).strength(0.25))
    .force('apart', forceManyBody().strength(-180))
    .force('room', forceCollide(26))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks);
  scaleToFit(points);
  const nodes = points.flatMap(({ place, x, y }): PlacedNode[] => {
    const node = graph.nodes[place];
    return node ? [{ ...node, x, y, radius: place === here ? 7 : 4.5, here: place === here }] : [];
  });
  return {
    ...size,
    nodes,
    edges: ties.map(({ source, target, kind }) => ({
      x1: source.x,
      y1: source.y,
      x2: target.x,
      y2: target.y,
      kind,
    })),
  };
}

/** The note in the middle, its neighbours around it: the forces have little left to do. */
function startAt(place: number, index: number, count: number, here: number) {
  const angle = (2 * Math.PI * (index - 1)) / Math.max(1, count - 1) - Math.PI / 2;
  return place === here
    ? { place, x: 0, y: 0, fx: 0, fy: 0 }
    : { place, x: 90 * Math.cos(angle), y: 90 * Math.sin(angle) };
}

/** Moves and scales the points into the drawing, to a tenth of a unit. */
function scaleToFit(points: { x: number; y: number }[]): void {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const inner = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const scale = Math.min(1.25, inner.width / (wide || 1), inner.height / (high || 1));
  const shift = (length: number, used: number) => (length - used * scale) / 2;
  for (const point of points) {
    point.x = round((point.x - left) * scale + shift(size.width, wide));
    point.y = round((point.y - top) * scale + shift(size.height, high));
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
