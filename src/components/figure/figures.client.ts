/** Brings a page's figures to life; what is large is fetched when it is wanted. */
import { copyButtons } from './code-copy.client.ts';
import { copyTex } from './copy-tex.client.ts';
import { pictures } from './pictures.client.ts';

copyButtons();
copyTex();
pictures();

const diagrams = document.querySelectorAll<HTMLElement>('figure.mermaid');
if (diagrams.length > 0) {
  const near = new IntersectionObserver(
    async (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      const { drawAll } = await import('./mermaid.client.ts');
      await drawAll([...diagrams]);
    },
    { rootMargin: '400px' },
  );
  for (const diagram of diagrams) near.observe(diagram);
}
