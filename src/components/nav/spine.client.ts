/** On a phone the bar leaves while the reader reads on and comes back with the first move up. */
const root = document.documentElement;
let last = scrollY;

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
