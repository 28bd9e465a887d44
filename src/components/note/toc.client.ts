/**
 * The contents follow the reader: the heading last passed is `aria-current`. Where the margin has room
 * the contents are opened for browsers that cannot do so by CSS.
 */
const toc = document.querySelector<HTMLElement>('.toc');
const links = new Map<string, HTMLAnchorElement>();
for (const link of toc?.querySelectorAll('a') ?? []) {
  links.set(decodeURIComponent(link.hash.slice(1)), link);
}

const wide = matchMedia('(min-width: 62rem)');
const details = toc?.querySelector('details');
if (details && wide.matches) details.open = true;

let current: HTMLAnchorElement | undefined;
function mark(link: HTMLAnchorElement | undefined): void {
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
  // Keep it in sight in a long list, without moving the page.
  if (link && details && wide.matches && details.scrollHeight > details.clientHeight) {
    details.scrollTop = link.offsetTop - details.clientHeight / 2;
  }
}

const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
const follow = new IntersectionObserver(
  () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < 160);
    mark(passed && links.get(passed.id));
  },
  { rootMargin: '-158px 0px 0px 0px', threshold: [0, 1] },
);
for (const heading of headings) follow.observe(heading);

export {};
