import type { APIRoute } from 'astro';
import { drawGraph } from '../../queries/graph-drawing.ts';
import { getKnowledge } from '../../queries/knowledge.ts';

/** What the drawing at `/graph/` is made of; the graph for other programs is `/api/graph.json`. */
export const GET: APIRoute = async () => Response.json(drawGraph((await getKnowledge()).graph));
