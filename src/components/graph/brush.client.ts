import type { LabelledPoint, PlacedLabel } from './place-labels.ts';

/** A node as it is drawn, in CSS pixels. */
export interface Point extends LabelledPoint {
  color: string;
}

/** The first of the points with a line to each of the others. */
export function drawStar(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  line: string,
): void {
  const [middle] = points;
  if (!middle) return;
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x, y } of points) {
    context.moveTo(middle.x, middle.y);
    context.lineTo(x, y);
  }
  context.stroke();
  for (const { x, y, radius, color } of points) {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Names on a rim of paper, so that they read over all lines. `bold`: the place of the chosen one. */
export function writeNames(
  context: CanvasRenderingContext2D,
  names: readonly (PlacedLabel | undefined)[],
  pen: { font: string; ink: string; sheet: string; bold: number | undefined },
): void {
  context.textBaseline = 'middle';
  context.strokeStyle = pen.sheet;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.fillStyle = pen.ink;
  for (const [index, name] of names.entries()) {
    if (!name) continue;
    context.font = index === pen.bold ? `bold ${pen.font}` : pen.font;
    context.textAlign = name.anchor === 'middle' ? 'center' : name.anchor;
    context.strokeText(name.text, name.x, name.y);
    context.fillText(name.text, name.x, name.y);
  }
}
