/**
 * A glimpse of where a link leads, on hovering or on focus by keyboard: the start of a note, the
 * section a link points at, a tag's first notes, a footnote. The page itself is fetched, once, so
 * that following the link finds it in the cache. Esc, scrolling and leaving put it away.
 */
const delay = 350;
const pages = new Map<string, Promise<Document>>();
const hovers = matchMedia('(hover: hover) and (min-width: 52rem)');
let card: HTMLElement | undefined;
let timer = 0;
let shownFor: HTMLAnchorElement | undefined;

function page(url: URL): Promise<Document> {
  if (url.pathname === location.pathname) return Promise.resolve(document);
  const known = pages.get(url.pathname);
  if (known) return known;
  const loading = fetch(url.pathname)
    .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  pages.set(url.pathname, loading);
  return loading;
}

/** The element a link points at and what belongs to it, or the start of the page; copies without ids. */
function glimpse(from: Document, fragment: string): Node[] {
  const target = fragment ? from.getElementById(fragment) : null;
  const found: Element[] = [];
  if (target?.matches('h2, h3, h4, h5, h6')) {
    const level = target.tagName;
    let next: Element | null = target;
    do {
      found.push(next);
      next = next.nextElementSibling;
    } while (next && found.length < 8 && !(/^H\d$/.test(next.tagName) && next.tagName <= level));
  } else if (target && target.tagName !== 'MAIN') {
    found.push(target);
  } else {
    const title = from.querySelector('h1');
    if (title) found.push(title);
    const body = from.querySelector('.prose') ?? from.querySelector('.page .thread');
    found.push(...[...(body?.children ?? [])].slice(0, 6));
  }
  return found.map((element) => {
    const copy = element.cloneNode(true) as Element;
    const surplus =
      '.heading-link, [data-footnote-backref], script, template, audio, video, iframe';
    for (const extra of copy.querySelectorAll(surplus)) extra.remove();
    for (const marked of [copy, ...copy.querySelectorAll('[id]')]) marked.removeAttribute('id');
    for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
    return copy;
  });
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const url = new URL(link.href);
  const content = glimpse(await page(url), decodeURIComponent(url.hash.slice(1)));
  if (shownFor !== link || content.length === 0) return;
  card ??= makeCard();
  card.replaceChildren(...content);
  card.hidden = false;
  const box = link.getBoundingClientRect();
  const below =
    innerHeight - box.bottom > card.offsetHeight + 16 || box.top < card.offsetHeight + 16;
  card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 24))}px`;
  card.style.top = `${below ? box.bottom + 8 : box.top - card.offsetHeight - 8}px`;
}

function makeCard(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'preview prose';
  made.setAttribute('aria-hidden', 'true');
  made.addEventListener('pointerenter', () => clearTimeout(timer));
  made.addEventListener('pointerleave', () => hide(150));
  document.body.append(made);
  return made;
}

function hide(after = 0): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    shownFor = undefined;
    if (card) card.hidden = true;
  }, after);
}

/** Links in the text that lead to a page of this site or to a place on this page. */
function previewable(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  if (!link || link.closest('.toc, .heading-link, .preview') || link.origin !== location.origin)
    return;
  if (link.pathname === location.pathname && !link.hash) return;
  return /\/$|\.html$/.test(link.pathname) ? link : undefined;
}

function plan({ target }: Event): void {
  const link = previewable(target);
  if (!link) return;
  clearTimeout(timer);
  if (link === shownFor && card?.hidden === false) return;
  shownFor = link;
  showSoon(link);
}

function showSoon(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => show(link).catch(() => hide()), delay);
}

/** The page moves under the glimpse; or it moves to the link that has just been given the focus. */
function scrolled(): void {
  if (!shownFor) return;
  const arriving = card?.hidden !== false && shownFor === document.activeElement;
  if (arriving) showSoon(shownFor);
  else hide();
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse' && hovers.matches) plan(event);
});
document.addEventListener('pointerout', ({ target }) => previewable(target) && hide(200));
document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.matches(':focus-visible')) plan(event);
});
document.addEventListener('focusout', ({ target }) => previewable(target) && hide());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('scroll', scrolled, { passive: true });

export {};
