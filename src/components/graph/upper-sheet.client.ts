import type Sigma from 'sigma';
import { drawStar, type Point, writeNames } from './brush.client.ts';
import type { GraphColours } from './graph-colours.client.ts';
import { placeLabels } from './place-labels.ts';
import type { NodeAttributes } from './to-sigma.client.ts';

/** Nodes that are named at once: with the chosen one its neighbours, else those in view with the most ties. */
const named = { around: 16, inView: 40 };
/** Longest name, in em. */
const longest = 14;

/**
 * A sheet above the drawing: names that do not cover each other, and of the chosen node all ties and
 * their ends. The drawing below is only dimmed, by the style, so that choosing costs the same in a
 * graph of any size.
 */
export function upperSheet(
  sigma: Sigma<NodeAttributes>,
  ties: readonly (readonly number[])[],
  colours: () => GraphColours,
): (place: number | undefined) => void {
  sigma.createCanvasContext('upper', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  const canvas = sigma.getCanvases().upper;
  const context = canvas?.getContext('2d');
  const byTies = [...ties.keys()].sort((a, b) => (ties[b]?.length ?? 0) - (ties[a]?.length ?? 0));
  let chosen: number | undefined;

  const pointAt = (place: number): Point | undefined => {
    const data = sigma.getNodeDisplayData(String(place));
    if (!data) return undefined;
    const radius = Math.max(3, sigma.scaleSize(data.size));
    const { color, label } = data;
    return { ...sigma.framedGraphToViewport(data), radius, color, label: label ?? '' };
  };
  const isInView = ({ x, y }: Point): boolean => {
    const { width, height } = sigma.getDimensions();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const busiestInView = (): Point[] => {
    const points: Point[] = [];
    for (const place of byTies) {
      const point = pointAt(place);
      if (!point || !isInView(point)) continue;
      points.push(point);
      if (points.length === named.inView) break;
    }
    return points;
  };
  const draw = () => {
    if (!canvas || !context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const { here, ink, sheet } = colours();
    const middle = chosen === undefined ? undefined : pointAt(chosen);
    const around = middle ? (ties[chosen ?? -1] ?? []).flatMap((end) => pointAt(end) ?? []) : [];
    const points = middle
      ? [{ ...middle, radius: Math.max(7, middle.radius), color: here }, ...around]
      : busiestInView();
    if (middle) drawStar(context, points, here);
    const { labelSize, labelFont } = sigma.getSettings();
    const names = placeLabels(
      middle ? points.filter(isInView).slice(0, 1 + named.around) : points,
      points,
      { ...sigma.getDimensions(), fontSize: labelSize, longest },
      'omit',
    );
    const bold = middle ? 0 : undefined;
    writeNames(context, names, { font: `${labelSize}px ${labelFont}`, ink, sheet, bold });
  };
  sigma.on('afterRender', draw);
  sigma.scheduleRender();
  return (place) => {
    chosen = place;
    sigma.getContainer().toggleAttribute('data-chosen', place !== undefined);
    sigma.scheduleRender();
  };
}
