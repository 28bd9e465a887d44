/** Punctuation that reads well in an address; everything else of its kind is dropped. */
const DROPPED = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} ._-]/gu;

/**
 * The readable anchor of a heading: `2.2 词嵌入（Word Embedding）` → `2.2-词嵌入word-embedding`.
 * A heading of nothing but punctuation gives `段`.
 */
function anchor(text: string): string {
  const anchor = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(DROPPED, '')
    .trim()
    .replace(/ +/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return anchor || '段';
}

/** Hands out anchors that are unique among themselves: `小结`, `小结-2`, `小结-3`. */
export function uniqueAnchors(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const wanted = anchor(text);
    let unique = wanted;
    for (let count = 2; taken.has(unique); count++) unique = `${wanted}-${count}`;
    taken.add(unique);
    return unique;
  };
}
