import type { APIRoute } from 'astro';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** Notes and tags with what ties them; edges name their nodes by place. */
export const GET: APIRoute = async () => {
  const { graph } = await getKnowledge();
  return Response.json({
    nodes: graph.nodes.map((node) => ({ ...node, url: href(node.url) })),
    edges: graph.edges,
  });
};
