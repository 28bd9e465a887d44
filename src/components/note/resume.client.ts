/**
 * Where the reader stopped in a note is kept in this browser: coming back, a link at the foot of the
 * window leads there. The browser itself restores the place on reload and on going back.
 */
import { texts } from '../ui/texts.client.ts';

const key = 'wenmai:places';
/** Notes whose place is kept. */
const kept = 40;

/** Path → share of the page that lies above the window, 0–1; the latest last. */
function places(): [string, number][] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

const here = location.pathname;
const share = () => scrollY / document.documentElement.scrollHeight;
const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
const stopped = places().find(([path]) => path === here)?.[1] ?? 0;

if (navigation?.type === 'navigate' && !location.hash && stopped > 0.1) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'resume';
  button.textContent = texts.resume;
  const leave = () => button.remove();
  button.addEventListener('click', () => {
    scrollTo({ top: stopped * document.documentElement.scrollHeight });
    leave();
  });
  document.body.append(button);
  setTimeout(leave, 12_000);
}

addEventListener('pagehide', () => {
  const others = places().filter(([path]) => path !== here);
  const place: [string, number] = [here, Math.round(share() * 1000) / 1000];
  // Read to the end is not a place to come back to.
  const done = scrollY + innerHeight > document.documentElement.scrollHeight - 400;
  try {
    localStorage.setItem(key, JSON.stringify([...others, ...(done ? [] : [place])].slice(-kept)));
  } catch {
    // Storage is full or switched off.
  }
});
