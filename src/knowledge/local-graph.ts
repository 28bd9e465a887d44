import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import {
  adjacency,
  type EdgeKind,
  type Graph,
  type GraphEdge,
  type GraphNode,
  strength,
} from './graph.ts';
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
/** Few, since the points start near where they end; a site draws one graph a note. */
const ticks = 20;

/** A note and the nodes tied to it, not yet drawn. */
export interface Surroundings {
  /** The note first, then its neighbours, the closest first. */
  nodes: GraphNode[];
  /** Each pair of nodes once, by its strongest tie, strong ones first; `from` and `to` are places in `nodes`. */
  edges: GraphEdge[];
}

/**
 * Looks up surroundings of one note after the other in one graph; a note without ties has none. Time
 * does not grow with the ties of a neighbour: a tag may be on every note.
 */
export function createSurroundings(graph: Graph): (id: NoteId) => Surroundings | undefined {
  const at = adjacency(graph);
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  const pairOf = (a: number, b: number) => Math.min(a, b) * graph.nodes.length + Math.max(a, b);
  const byPair = new Map<number, GraphEdge>();
  for (const edge of graph.edges) {
    const pair = pairOf(edge.from, edge.to);
    const known = byPair.get(pair);
    if (!known || strength[edge.kind] < strength[known.kind]) byPair.set(pair, edge);
  }
  return (id) => {
    const here = places.get(id);
    if (here === undefined || at[here]?.length === 0) return undefined;
    const members = [here, ...neighbours(here, at[here] ?? [])];
    const edges = members.flatMap((a, from) =>
      members.slice(from + 1).flatMap((b, index): GraphEdge[] => {
        const edge = byPair.get(pairOf(a, b));
        return edge ? [{ from, to: from + 1 + index, kind: edge.kind }] : [];
      }),
    );
    const nodes = members.flatMap((place) => graph.nodes[place] ?? []);
    return { nodes, edges: edges.sort((a, b) => strength[a.kind] - strength[b.kind]) };
  };
}

function neighbours(here: number, edges: readonly GraphEdge[]): number[] {
  const sorted = [...edges].sort((a, b) => strength[a.kind] - strength[b.kind]);
  const others = sorted.map(({ from, to }) => (from === here ? to : from));
  return [...new Set(others)].slice(0, mostNeighbours);
}

/** Places the nodes by their ties; the same surroundings give the same drawing. */
export function drawLocalGraph(around: Surroundings): LocalGraph {
  const points = around.nodes.map((_, index) => startAt(index, around.nodes.length));
  const ties = around.edges.flatMap(({ from, to, kind }) => {
    const [source, target] = [points[from], points[to]];
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
  const nodes = around.nodes.map((node, index): PlacedNode => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return { ...node, x, y, radius: index === 0 ? 7 : 4.5, here: index === 0 };
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
function startAt(index: number, count: number) {
  const angle = (2 * Math.PI * (index - 1)) / Math.max(1, count - 1) - Math.PI / 2;
  return index === 0
    ? { x: 0, y: 0, fx: 0, fy: 0 }
    : { x: 90 * Math.cos(angle), y: 90 * Math.sin(angle) };
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
