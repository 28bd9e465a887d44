import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { adjacency, type Graph, strength } from '../knowledge/graph.ts';
import { href } from '../site-href.ts';

/** The whole graph ready to be drawn; compact, since a vault of 10,000 notes sends all of it. */
export interface GraphDrawing {
  /** In the site's order; a node of a note names its own by place, a tag has -1. */
  collections: string[];
  /** `[label, address, x, y, collection]`, in the order of `Graph.nodes`. */
  nodes: [string, string, number, number, number][];
  /** Pairs of places in `nodes`, one after the other; each pair once, the strongest ties first. */
  edges: number[];
}

/** Rounds of the layout: a small graph settles, a large one gets its broad shape in bounded time. */
const rounds = (nodes: number) => (nodes <= 500 ? 300 : nodes <= 3000 ? 120 : 40);

const drawings = new WeakMap<Graph, GraphDrawing>();

/** Places every node by its ties, once for each graph; the same graph gives the same drawing. */
export function drawGraph(graph: Graph): GraphDrawing {
  const drawing = drawings.get(graph) ?? layOut(graph);
  drawings.set(graph, drawing);
  return drawing;
}

function layOut(graph: Graph): GraphDrawing {
  const layout = new UndirectedGraph();
  const at = adjacency(graph);
  for (const [place] of graph.nodes.entries()) layout.addNode(place, startAt(place));
  const strongestFirst = graph.edges.toSorted((a, b) => strength[a.kind] - strength[b.kind]);
  for (const { from, to } of strongestFirst) {
    if (!layout.hasEdge(from, to)) layout.addEdge(from, to);
  }
  const settings = {
    ...forceAtlas2.inferSettings(layout.order),
    barnesHutOptimize: layout.order > 300,
    // Without ties a node would drift off and shrink all others.
    gravity: 1,
    strongGravityMode: at.some((edges) => edges.length === 0),
    scalingRatio: 12,
  };
  const places = lieDown(forceAtlas2(layout, { iterations: rounds(layout.order), settings }));
  const collections = [...new Set(graph.nodes.flatMap(({ collection }) => collection || []))];
  return {
    collections,
    nodes: graph.nodes.map(({ label, url, collection }, place) => {
      const { x, y } = places[place] ?? startAt(place);
      return [label, href(url), round(x), round(y), collections.indexOf(collection)];
    }),
    edges: layout.mapEdges((_, __, from, to) => [Number(from), Number(to)]).flat(),
  };
}

type Places = Record<string, { x: number; y: number }>;

/** Turned so that the longest axis lies level, as screens do: the principal axis of the points. */
function lieDown(places: Places): Places {
  const points = Object.values(places);
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / (points.length || 1);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const [xx, yy, xy] = [
    mean(({ x }) => (x - middle.x) ** 2),
    mean(({ y }) => (y - middle.y) ** 2),
    mean(({ x, y }) => (x - middle.x) * (y - middle.y)),
  ];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [
      id,
      { x: x * cos + y * sin, y: y * cos - x * sin },
    ]),
  );
}

/** On a sunflower's spiral: no two nodes at one place, neighbours in the list near each other. */
function startAt(place: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(place + 1);
  const angle = place * 2.399963;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

const round = (value: number) => Math.round(value * 10) / 10;
