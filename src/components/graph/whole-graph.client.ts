import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphDrawing } from '../../queries/graph-drawing.ts';
import { onThemeChange, readColours } from './graph-colours.client.ts';
import { labelBox } from './label-box.client.ts';
import { isArrowKey, nextNode } from './next-node.ts';

/** Draws the graph into the stage and lets it be walked by pointer and keyboard. */
export async function openGraph(stage: HTMLElement): Promise<void> {
  const canvas = stage.querySelector<HTMLElement>('.canvas');
  if (!canvas) return;
  const response = await fetch(stage.dataset.drawing ?? '');
  const drawing = (await response.json()) as GraphDrawing;
  const graph = toGraph(drawing);
  let colours = readColours(stage);
  let here: string | undefined;

  const sigma = new Sigma(graph, canvas, {
    labelFont: getComputedStyle(canvas).fontFamily,
    labelSize: 13,
    labelDensity: 0.4,
    labelGridCellSize: 140,
    labelRenderedSizeThreshold: graph.order > 400 ? 9 : 5,
    labelColor: { attribute: 'ink' },
    defaultDrawNodeHover: (context, data, settings) => labelBox(context, data, settings, colours),
    minCameraRatio: 0.02,
    maxCameraRatio: 2,
    stagePadding: 40,
    nodeReducer: (id, data) => {
      const near = here === undefined || id === here || graph.areNeighbors(id, here);
      const color = id === here ? colours.here : near ? colours.of(data.group) : colours.line;
      return {
        ...data,
        color,
        ink: colours.ink,
        ...(id === here && { highlighted: true }),
        ...(!near && { label: '' }),
      };
    },
    edgeReducer: (id, data) => {
      const near = here !== undefined && graph.hasExtremity(id, here);
      return {
        ...data,
        color: near ? colours.here : colours.line,
        hidden: here !== undefined && !near,
      };
    },
  });
  onThemeChange(() => {
    colours = readColours(stage);
    sigma.refresh();
  });

  const said = stage.querySelector<HTMLElement>('.said span');
  const link = stage.querySelector<HTMLAnchorElement>('.said a');
  const say = (id: string | undefined) => {
    if (!said || !link) return;
    link.hidden = id === undefined;
    said.textContent = '';
    if (id === undefined) return;
    const title = String(graph.getNodeAttribute(id, 'label'));
    link.href = String(graph.getNodeAttribute(id, 'url'));
    link.textContent = title;
    said.textContent = (stage.dataset.selected ?? '')
      .replace('{title}', '')
      .replace('{count}', String(graph.degree(id)))
      .replace(/^[，,]\s*/, '');
  };
  const select = (id: string | undefined, follow: boolean) => {
    here = id;
    say(id);
    sigma.refresh({ skipIndexation: true });
    const place = id === undefined ? undefined : sigma.getNodeDisplayData(id);
    if (place && follow) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      sigma.getCamera().animate({ x: place.x, y: place.y }, { duration: still ? 0 : 250 });
    }
  };
  const open = (id: string) => location.assign(String(graph.getNodeAttribute(id, 'url')));
  const neighbours = (id: string) =>
    graph.mapNeighbors(id, (other, { x, y }) => ({ id: other, x: Number(x), y: Number(y) }));
  const press = (key: string): boolean => {
    if (isArrowKey(key)) {
      const { x = 0, y = 0 } = here === undefined ? {} : graph.getNodeAttributes(here);
      const next = here === undefined ? busiest(graph) : nextNode({ x, y }, neighbours(here), key);
      if (next !== undefined) select(next, true);
    } else if (key === 'Enter' && here !== undefined) open(here);
    else if (key === 'Escape' && here !== undefined) select(undefined, false);
    else if (key === '+' || key === '=') sigma.getCamera().animatedZoom({ duration: 150 });
    else if (key === '-') sigma.getCamera().animatedUnzoom({ duration: 150 });
    else if (key === '0') sigma.getCamera().animatedReset({ duration: 150 });
    else return false;
    return true;
  };

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event.key)) event.preventDefault();
  });
  sigma.on('clickNode', ({ node }) => (node === here ? open(node) : select(node, false)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    open(node);
  });
  sigma.on('clickStage', () => select(undefined, false));
  for (const button of stage.querySelectorAll<HTMLElement>('[data-key]')) {
    button.addEventListener('click', () => press(button.dataset.key ?? ''));
  }
  const find = stage.querySelector<HTMLInputElement>('input');
  const search = () => {
    const words = find?.value.trim().toLowerCase() ?? '';
    const found =
      words === ''
        ? undefined
        : graph.findNode((_, { label }) => String(label).toLowerCase().includes(words));
    select(found, found !== undefined);
  };
  find?.addEventListener('input', search);
  find?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && here !== undefined) canvas.focus();
  });
  canvas.querySelector('.sketch')?.remove();
  say(undefined);
  stage.dataset.drawn = 'yes';
}

function toGraph({ nodes, edges, collections }: GraphDrawing): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [place, [label, url, x, y, collection]] of nodes.entries()) {
    const group = collections[collection];
    graph.addNode(String(place), {
      label: group === undefined ? `#${label}` : label,
      url,
      x,
      y,
      group: group ?? '#',
    });
  }
  for (let index = 0; index < edges.length; index += 2) {
    graph.mergeEdge(String(edges[index]), String(edges[index + 1]));
  }
  const crowd = Math.max(1, Math.sqrt(graph.order / 60));
  graph.updateEachNodeAttributes((id, data) => ({
    ...data,
    size: (3 + 1.6 * Math.sqrt(graph.degree(id))) / crowd + 1,
  }));
  return graph;
}

/** Where a reader without a pointer begins. */
function busiest(graph: UndirectedGraph): string | undefined {
  let best: string | undefined;
  for (const id of graph.nodes()) {
    if (best === undefined || graph.degree(id) > graph.degree(best)) best = id;
  }
  return best;
}
