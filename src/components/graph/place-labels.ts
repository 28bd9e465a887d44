/** A node of a drawing, in the drawing's units; y grows downwards. */
export interface LabelledPoint {
  x: number;
  y: number;
  radius: number;
  label: string;
}

/** Where a label is written: the middle of its line, and which end of it stands at `x`. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Drawing {
  width: number;
  height: number;
  /** Of the labels, in the drawing's units. */
  fontSize: number;
  /** Longest label, in em; what is longer ends in an ellipsis. */
  longest: number;
}

/** Space between a node and its label, in em. */
const gap = 0.4;
const em = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFFF]/.test(character) ? 1 : 0.56), 0);

/** The label, cut to `longest` em: a Han character takes one, a Latin letter about half. */
export function shortLabel(label: string, longest: number): string {
  if (em(label) <= longest) return label;
  const characters = [...label];
  while (em(characters.join('')) > longest - 1) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * Writes each label beside its node where it covers neither a node nor a label placed before it: the
 * first are served best. One that finds no room is left out when `crowded` is `'omit'`; otherwise it
 * goes where it covers least.
 *
 * @returns a label or `undefined` for each point, in their order
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  obstacles: readonly Omit<LabelledPoint, 'label'>[],
  { width, height, fontSize, longest }: Drawing,
  crowded: 'omit' | 'cover',
): (PlacedLabel | undefined)[] {
  const taken: Box[] = obstacles.map(({ x, y, radius }) => around(x, y, radius, radius));
  return points.map(({ x, y, radius, label }) => {
    const text = shortLabel(label, longest);
    const [long, high] = [em(text) * fontSize, fontSize * 1.1];
    /** Below and above the label may move along, at the edge of the drawing. */
    const middle = Math.max(long / 2, Math.min(width - long / 2, x));
    const beside = radius + gap * fontSize;
    const beyond = radius + gap * fontSize + high / 2;
    const candidates: (PlacedLabel & { box: Box })[] = [
      ...[y + beyond, y - beyond].map((line) => ({
        x: middle,
        y: line,
        anchor: 'middle' as const,
        text,
        box: around(middle, line, long / 2, high / 2),
      })),
      { x: x + beside, y, anchor: 'start', text, box: run(x + beside, y, long, high) },
      { x: x - beside, y, anchor: 'end', text, box: run(x - beside - long, y, long, high) },
    ];
    const inside = candidates.filter(
      ({ box }) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
    );
    const ranked = (inside.length > 0 ? inside : candidates).map((candidate) => ({
      candidate,
      covered: taken.reduce((sum, box) => sum + overlap(candidate.box, box), 0),
    }));
    const best = ranked.reduce((a, b) => (b.covered < a.covered ? b : a));
    if (crowded === 'omit' && (best.covered > 0 || inside.length === 0)) return undefined;
    const { box, ...placed } = best.candidate;
    taken.push(box);
    return placed;
  });
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  top: y - high,
  right: x + wide,
  bottom: y + high,
});
const run = (left: number, y: number, long: number, high: number): Box => ({
  left,
  top: y - high / 2,
  right: left + long,
  bottom: y + high / 2,
});

/** Area that two boxes share, in square units. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
