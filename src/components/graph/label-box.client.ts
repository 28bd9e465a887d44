import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { GraphColours } from './graph-colours.client.ts';

/** Draws the node under the pointer: its name on a slip of paper, so that it reads over all lines. */
export function labelBox(
  context: CanvasRenderingContext2D,
  data: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
  { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  colours: GraphColours,
): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
  context.fillStyle = data.color;
  context.fill();
  if (!data.label) return;
  context.font = `${labelSize}px ${labelFont}`;
  const left = data.x + data.size + 6;
  const width = context.measureText(data.label).width;
  context.fillStyle = colours.sheet;
  context.fillRect(left - 3, data.y - labelSize, width + 6, 2 * labelSize);
  context.strokeStyle = colours.line;
  context.strokeRect(left - 3, data.y - labelSize, width + 6, 2 * labelSize);
  context.fillStyle = colours.ink;
  context.fillText(data.label, left, data.y + labelSize / 3);
}
