import stringWidth from 'string-width';

/**
 * `text` cut before the columns `starts` (ascending), each piece trimmed; `undefined` when a cut would
 * fall inside a word, so that the text is not set in these columns.
 */
export function cutAtColumns(text: string, starts: readonly number[]): string[] | undefined {
  const cells = starts.map(() => '');
  let column = 0;
  let cell = -1;
  let before = ' ';
  for (const sign of text) {
    while (cell + 1 < starts.length && column >= (starts[cell + 1] ?? 0)) {
      if (before.trim() !== '' && sign.trim() !== '') return undefined;
      cell++;
    }
    if (cell >= 0) cells[cell] += sign;
    else if (sign.trim() !== '') return undefined;
    before = sign;
    column += stringWidth(sign);
  }
  return cells.map((piece) => piece.trim());
}
