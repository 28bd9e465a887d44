import { expect, test } from 'vitest';
import type { EdgeKind, Graph } from '../../../src/knowledge/graph.ts';
import { drawGraph } from '../../../src/queries/graph-drawing.ts';

const node = (id: string, collection = 'topics') => ({
  id,
  kind: collection === '' ? ('tag' as const) : ('note' as const),
  label: id,
  url: `/${collection || 'tags'}/${id}/`,
  collection,
});
const edge = (from: number, to: number, kind: EdgeKind = 'link') => ({ from, to, kind });
const graph: Graph = {
  nodes: [node('甲'), node('乙'), node('丙', 'weekly'), node('标签', '')],
  edges: [edge(0, 1), edge(1, 0, 'related'), edge(2, 3, 'tag')],
};

test('every node has its place, and two nodes are tied once however many ties they have', () => {
  const { collections, nodes, edges } = drawGraph(graph);
  expect(collections).toEqual(['topics', 'weekly']);
  expect(nodes.map(([label, , , , collection]) => [label, collection])).toEqual([
    ['甲', 0],
    ['乙', 0],
    ['丙', 1],
    ['标签', -1],
  ]);
  expect(edges).toEqual([0, 1, 2, 3]);
  expect(new Set(nodes.map(([, , x, y]) => `${x} ${y}`)).size).toBe(4);
});

test('the same graph gives the same drawing', () => {
  expect(drawGraph(graph)).toEqual(drawGraph(graph));
});

test('what is tied lies nearer than what is not', () => {
  const { nodes } = drawGraph(graph);
  const far = (a: number, b: number) =>
    Math.hypot(
      (nodes[a]?.[2] ?? 0) - (nodes[b]?.[2] ?? 0),
      (nodes[a]?.[3] ?? 0) - (nodes[b]?.[3] ?? 0),
    );
  expect(far(0, 1)).toBeLessThan(far(0, 2));
});

test('a graph without ties, and one without nodes, can be drawn', () => {
  expect(drawGraph({ nodes: [node('甲')], edges: [] }).nodes).toHaveLength(1);
  expect(drawGraph({ nodes: [], edges: [] })).toEqual({ collections: [], nodes: [], edges: [] });
});

test('the drawing is wider than it is high', () => {
  const chain = Array.from({ length: 12 }, (_, index) => node(String(index)));
  const ties = chain.slice(1).map((_, index) => edge(index, index + 1));
  const { nodes } = drawGraph({ nodes: chain, edges: ties });
  const extent = (axis: 2 | 3) => {
    const along = nodes.map((one) => one[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  expect(extent(2)).toBeGreaterThan(extent(3));
});
