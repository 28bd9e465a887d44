import type Sigma from 'sigma';
import type { GraphColours } from './graph-colours.client.ts';
import { labelBox } from './label-box.client.ts';
import type { NodeAttributes } from './to-sigma.client.ts';

/** Neighbours that are named beside the chosen node. */
const named = 12;

/**
 * A sheet above the drawing for the chosen node, all its ties and their ends. The drawing below is
 * only dimmed, by the style, so that choosing costs the same in a graph of any size.
 */
export function chosenLayer(
  sigma: Sigma<NodeAttributes>,
  ties: readonly (readonly number[])[],
  colours: () => GraphColours,
): (place: number | undefined) => void {
  sigma.createCanvasContext('chosen', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  const canvas = sigma.getCanvases().chosen;
  const context = canvas?.getContext('2d');
  let chosen: number | undefined;

  const draw = () => {
    if (!canvas || !context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (chosen === undefined) return;
    const { here, ink } = colours();
    const pen = { ...sigma.getSettings() };
    const at = (place: number) => {
      const data = sigma.getNodeDisplayData(String(place));
      if (!data) return undefined;
      return { ...data, ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) };
    };
    const middle = at(chosen);
    if (!middle) return;
    const ends = (ties[chosen] ?? []).flatMap((place) => at(place) ?? []);
    context.strokeStyle = here;
    context.beginPath();
    for (const { x, y } of ends) {
      context.moveTo(middle.x, middle.y);
      context.lineTo(x, y);
    }
    context.stroke();
    context.font = `${pen.labelSize}px ${pen.labelFont}`;
    for (const [index, { x, y, size, color, label }] of ends.entries()) {
      context.fillStyle = color;
      context.beginPath();
      context.arc(x, y, Math.max(3, size), 0, 2 * Math.PI);
      context.fill();
      context.fillStyle = ink;
      if (index < named) context.fillText(label ?? '', x + size + 4, y + pen.labelSize / 3);
    }
    const size = Math.max(5, middle.size);
    labelBox(context, { ...middle, size, color: here }, pen, colours());
  };
  sigma.on('afterRender', draw);
  return (place) => {
    chosen = place;
    sigma.getContainer().toggleAttribute('data-chosen', place !== undefined);
    sigma.scheduleRender();
  };
}
