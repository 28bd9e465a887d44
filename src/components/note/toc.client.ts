/**
 * The contents follow the reader: the heading last passed is `aria-current`. Where the margin has room
 * the contents are opened for browsers that cannot do so by CSS.
 */
const toc = document.querySelector<HTMLElement>('.toc');
const details = toc?.querySelector('details');
const wide = matchMedia('(min-width: 62rem)');
if (details && wide.matches) details.open = true;

const links = new Map<string, HTMLAnchorElement>();
for (const link of toc?.querySelectorAll('a') ?? []) {
  links.set(decodeURIComponent(link.hash.slice(1)), link);
}
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let current: HTMLAnchorElement | undefined;

/** Pixels from the top of the window: a heading above this line has been reached. */
const line = 160;

function follow(): void {
  const { scrollHeight } = document.documentElement;
  const reached = scrollY + innerHeight >= scrollHeight - 2 ? innerHeight : line;
  const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < reached);
  const link = passed && links.get(passed.id);
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
  // Keep it in sight in a long list, without moving the page.
  if (link && details && wide.matches && details.scrollHeight > details.clientHeight) {
    details.scrollTop = link.offsetTop - details.clientHeight / 2;
  }
}

const observer = new IntersectionObserver(follow, {
  rootMargin: `-${line - 2}px 0px 0px 0px`,
  threshold: [0, 1],
});
for (const heading of headings) observer.observe(heading);
const foot = document.querySelector('.foot');
if (foot) observer.observe(foot);

export {};
