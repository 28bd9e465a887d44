import { UndirectedGraph } from 'graphology';
import type { GraphDrawing } from '../../queries/graph-drawing.ts';
import { linesAtOnce } from './ties.ts';

/** What the drawing library holds of a node; its key is its place. */
export interface NodeAttributes {
  label: string;
  x: number;
  y: number;
  size: number;
  color: string;
}

/** The drawing as the library wants it, with the strongest ties alone. */
export function toSigma(
  { nodes, edges }: GraphDrawing,
  ties: readonly (readonly number[])[],
  colourOf: (place: number) => string,
): UndirectedGraph<NodeAttributes> {
  const graph = new UndirectedGraph<NodeAttributes>();
  const crowd = Math.max(1, Math.sqrt(nodes.length / 60));
  for (const [place, [label, , x, y, collection]] of nodes.entries()) {
    graph.addNode(place, {
      label: collection < 0 ? `#${label}` : label,
      x,
      y,
      size: (3 + 1.6 * Math.sqrt(ties[place]?.length ?? 0)) / crowd + 1,
      color: colourOf(place),
    });
  }
  const lines = 2 * linesAtOnce(nodes.length);
  for (let index = 0; index < Math.min(edges.length, lines); index += 2) {
    graph.addEdge(edges[index], edges[index + 1]);
  }
  return graph;
}
