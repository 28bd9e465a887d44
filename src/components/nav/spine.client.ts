/** On a phone the bar leaves while the reader reads on and comes back with the first move up. */
const root = document.documentElement;
/** Where the last move ended; not asked for here, which would lay the page out before it is painted. */
let last = 0;

addEventListener(
  'scroll',
  () => {
    const moved = scrollY - last;
    if (Math.abs(moved) < 12) return;
    if (moved > 0 && scrollY > 160) root.dataset.reading = 'on';
    else delete root.dataset.reading;
    last = scrollY;
  },
  { passive: true },
);

export {};
