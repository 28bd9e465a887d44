/** The two copy buttons: the note as Markdown (its `.md` neighbour) or as plain text, for a chat. */
import { say } from '../ui/say.client.ts';
import { texts } from '../ui/texts.client.ts';

const markdown = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href;

async function read(form: string | undefined): Promise<string> {
  if (form === 'markdown' && markdown) {
    const response = await fetch(markdown);
    if (!response.ok) throw new Error(String(response.status));
    return await response.text();
  }
  return `${shown('h1')}\n\n${shown('.prose')}\n\n${location.href}\n`;
}

/** The text as it is laid out: a line a paragraph, nothing that is hidden. */
function shown(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector);
  // biome-ignore lint/performance/useDomNodeTextContent: the layout's line ends are wanted
  return element?.innerText.replace(/\s*¶$/gm, '') ?? '';
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(await read(button.dataset.copy));
      say(texts.copied);
    } catch {
      say(texts.copyFailed);
    }
  });
}
