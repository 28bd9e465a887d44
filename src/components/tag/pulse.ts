/**
 * Counts as a pulse 脉: a level line that beats where something was written.
 *
 * @param counts one a week, oldest first
 * @param size of the drawing; the line runs 1 above its lower edge
 * @returns the `d` of an SVG path
 */
export function pulsePath(
  counts: readonly number[],
  size: { width: number; height: number },
): string {
  const most = Math.max(1, ...counts);
  const step = size.width / Math.max(1, counts.length);
  const base = size.height - 1;
  const round = (value: number) => Math.round(value * 10) / 10;
  const beats = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const middle = (index + 0.5) * step;
    const half = Math.min(step / 2, 2.5);
    const top = base - (count / most) * (base - 1);
    return `H${round(middle - half)}L${round(middle)} ${round(top)}L${round(middle + half)} ${base}`;
  });
  return `M0 ${base}${beats.join('')}H${size.width}`;
}
