/** The formula around `node`, whole: half a formula is none. */
function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.katex-display, .katex') ?? null;
}

/** `range` grown so that it holds every formula it touches. */
function grown(range: Range): Range {
  const whole = range.cloneRange();
  const first = formulaAround(range.startContainer);
  const last = formulaAround(range.endContainer);
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole;
}

/** Copying a text with formulas gives their TeX, `$…$` or `$$…$$`, instead of scattered symbols. */
export function copyTex(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const fragment = grown(selection.getRangeAt(0)).cloneContents();
    const formulas = fragment.querySelectorAll('.katex');
    if (formulas.length === 0) return;
    for (const formula of formulas) {
      const tex = formula.querySelector('annotation')?.textContent ?? '';
      const display = formula.closest('.katex-display') !== null;
      formula.replaceWith(display ? `$$${tex}$$` : `$${tex}$`);
    }
    const box = document.createElement('div');
    box.append(fragment);
    for (const block of box.querySelectorAll('p, li, h2, h3, h4, .math-block')) block.append('\n');
    event.clipboardData.setData('text/plain', (box.textContent ?? '').trimEnd());
    event.preventDefault();
  });
}
