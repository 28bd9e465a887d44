/** Columns that `text` takes in a face where Han characters and their punctuation are twice as wide. */
export function columnsWide(text: string): number {
  let width = 0;
  for (const sign of text) width += isWide(sign) ? 2 : 1;
  return width;
}

const isWide = (sign: string) =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u.test(
    sign,
  );

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
    column += isWide(sign) ? 2 : 1;
  }
  return cells.map((piece) => piece.trim());
}
