import Sigma from 'sigma';
import type { GraphDrawing } from '../../queries/graph-drawing.ts';
import { onThemeChange, readColours } from './graph-colours.client.ts';
import { labelBox } from './label-box.client.ts';
import { isArrowKey, nextNode } from './next-node.ts';
import { busiest, tiesOf } from './ties.ts';
import { type NodeAttributes, toSigma } from './to-sigma.client.ts';
import { upperSheet } from './upper-sheet.client.ts';

/** Nodes from which a graph is large: its lines rest while it moves. */
const large = 2000;

/** Draws the graph into the stage and lets it be walked by pointer and keyboard. */
export async function openGraph(stage: HTMLElement): Promise<void> {
  const canvas = stage.querySelector<HTMLElement>('.canvas');
  if (!canvas) return;
  const response = await fetch(stage.dataset.drawing ?? '');
  const drawing = (await response.json()) as GraphDrawing;
  const { nodes } = drawing;
  const ties = tiesOf(nodes.length, drawing.edges);
  let colours = readColours(stage);
  const colourOf = (place: number) =>
    colours.of(drawing.collections[nodes[place]?.[4] ?? -1] ?? '/tags');
  const graph = toSigma(drawing, ties, colourOf);
  let here: number | undefined;

  const sigma = new Sigma<NodeAttributes>(graph, canvas, {
    labelFont: getComputedStyle(canvas).fontFamily,
    labelSize: 13,
    renderLabels: false, // the sheet above has them
    defaultEdgeColor: colours.line,
    defaultDrawNodeHover: (context, data, settings) => labelBox(context, data, settings, colours),
    hideEdgesOnMove: nodes.length > large,
    minCameraRatio: 0.02,
    maxCameraRatio: 2,
    stagePadding: 40,
  });
  onThemeChange(() => {
    colours = readColours(stage);
    sigma.setSetting('defaultEdgeColor', colours.line);
    graph.updateEachNodeAttributes((place, data) => ({ ...data, color: colourOf(Number(place)) }));
  });

  const camera = sigma.getCamera();
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const motion = () => ({ duration: still.matches ? 0 : 200 });
  /** Near enough to tell the neighbours of a node apart. */
  const near = Math.max(0.05, Math.min(1, 15 / Math.sqrt(nodes.length)));
  const show = upperSheet(sigma, ties, () => colours);
  const select = (place: number | undefined, follow: boolean) => {
    here = place;
    say(stage, place === undefined ? undefined : nodes[place], ties[place ?? -1]?.length ?? 0);
    show(place);
    const at = follow ? sigma.getNodeDisplayData(String(place)) : undefined;
    const ratio = Math.min(camera.ratio, near);
    if (at) camera.animate({ x: at.x, y: at.y, ratio }, motion());
  };
  const open = (place: number) => location.assign(nodes[place]?.[1] ?? '');
  const pointOf = (place: number) => {
    const [, , x, y] = nodes[place] ?? ['', '', 0, 0];
    return { id: place, x, y };
  };
  const press = (key: string): boolean => {
    if (isArrowKey(key)) {
      const next =
        here === undefined
          ? busiest(ties)
          : nextNode(pointOf(here), (ties[here] ?? []).map(pointOf), key);
      if (next !== undefined) select(next, true);
    } else if (key === 'Enter' && here !== undefined) open(here);
    else if (key === 'Escape' && here !== undefined) select(undefined, false);
    else if (key === '+' || key === '=') camera.animatedZoom(motion());
    else if (key === '-') camera.animatedUnzoom(motion());
    else if (key === '0') camera.animatedReset(motion());
    else return false;
    return true;
  };

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event.key)) event.preventDefault();
  });
  sigma.on('clickNode', ({ node }) => {
    const place = Number(node);
    if (place === here) open(place);
    else select(place, false);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    open(Number(node));
  });
  sigma.on('clickStage', () => select(undefined, false));
  for (const button of stage.querySelectorAll<HTMLElement>('[data-key]')) {
    button.addEventListener('click', () => press(button.dataset.key ?? ''));
  }
  const find = stage.querySelector<HTMLInputElement>('input');
  const names = nodes.map(([label]) => label.toLowerCase());
  find?.addEventListener('input', () => {
    const words = find.value.trim().toLowerCase();
    const found = words === '' ? -1 : names.findIndex((name) => name.includes(words));
    select(found < 0 ? undefined : found, found >= 0);
  });
  find?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && here !== undefined) canvas.focus();
  });
  canvas.querySelector('.sketch')?.remove();
  say(stage, undefined, 0);
  stage.dataset.drawn = 'yes';
}

/** Says below the drawing which node is chosen: its name as a link, and how many lines it has. */
function say(stage: HTMLElement, node: GraphDrawing['nodes'][number] | undefined, lines: number) {
  const said = stage.querySelector<HTMLElement>('.said span');
  const link = stage.querySelector<HTMLAnchorElement>('.said a');
  if (!said || !link) return;
  link.hidden = node === undefined;
  link.textContent = node?.[0] ?? '';
  link.href = node?.[1] ?? '';
  said.textContent = node ? (stage.dataset.selected ?? '').replace('{count}', String(lines)) : '';
}
