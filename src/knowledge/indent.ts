/** Columns that the white space at the start of `text` takes; a tab leads to the next multiple of four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
