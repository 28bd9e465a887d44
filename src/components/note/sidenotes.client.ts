/**
 * Where the margin has room, footnotes stand beside the line that refers to them. They are copies:
 * the list at the end stays, for paper, for narrow windows and for readers of the screen.
 */
const margin = document.querySelector<HTMLElement>('.leaf .margin');
const references = document.querySelectorAll<HTMLAnchorElement>('.prose a[data-footnote-ref]');
const gap = 12;

function lay(): void {
  for (const old of margin?.querySelectorAll('.sidenote') ?? []) old.remove();
  if (!margin || !matchMedia('(min-width: 62rem)').matches) return;
  const top = margin.getBoundingClientRect().top;
  let free = (margin.lastElementChild?.getBoundingClientRect().bottom ?? top) - top + 2 * gap;
  for (const reference of references) {
    const note = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
    if (!note) continue;
    const aside = document.createElement('div');
    aside.className = 'sidenote';
    aside.setAttribute('aria-hidden', 'true');
    aside.append(...bare(note));
    aside.dataset.number = reference.textContent ?? '';
    margin.append(aside);
    const line = reference.getBoundingClientRect().top - top - 4;
    const at = Math.max(line, free);
    aside.style.top = `${at}px`;
    free = at + aside.offsetHeight + gap;
  }
}

/** The footnote's content without anchors, ways back and what could be focused. */
function bare(note: HTMLElement): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
  for (const marked of copy.querySelectorAll('[id]')) marked.removeAttribute('id');
  return [...copy.childNodes];
}

if (references.length > 0) {
  document.documentElement.dataset.sidenotes = 'on';
  // Whatever moves the text changes the body: a window, a picture, a diagram, a callout unfolded.
  new ResizeObserver(lay).observe(document.body);
}

export {};
