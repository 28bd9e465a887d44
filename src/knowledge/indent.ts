const SPACE = 0x20;
const TAB = 0x09;

/** Columns that the white space at the start of `text` takes; a tab leads to the next multiple of four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) columns++;
    else if (unit === TAB) columns += 4 - (columns % 4);
    else return columns;
  }
}
