/** Beside each heading a link to it; following it copies its address as well. */
import { say } from '../ui/say.client.ts';
import { texts } from '../ui/texts.client.ts';

for (const heading of document.querySelectorAll<HTMLElement>(
  '.prose :is(h2, h3, h4, h5, h6)[id]',
)) {
  const link = document.createElement('a');
  link.className = 'heading-link';
  link.href = `#${encodeURIComponent(heading.id)}`;
  link.textContent = '¶';
  link.setAttribute('aria-label', `${texts.copyHeading}：${heading.textContent}`);
  link.addEventListener('click', () => {
    navigator.clipboard?.writeText(link.href).then(() => say(texts.copied));
  });
  heading.append(link);
}
