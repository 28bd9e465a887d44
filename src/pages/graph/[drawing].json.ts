import type { APIRoute } from 'astro';
import { drawGraph } from '../../queries/graph-drawing.ts';
import { getKnowledge } from '../../queries/knowledge.ts';
import { getPageKey } from '../../queries/page-key.ts';

/** What the drawing at `/graph/` is made of; the graph for other programs is `/api/graph.json`. */
export async function getStaticPaths() {
  const { graph } = await getKnowledge();
  const key = await getPageKey();
  // A parameter, since only a route that has one can be taken over from the last build.
  return [{ params: { drawing: 'drawing' }, ...key(graph) }];
}

export const GET: APIRoute = async () => Response.json(drawGraph((await getKnowledge()).graph));
