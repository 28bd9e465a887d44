import { say } from '../ui/say.client.ts';
import { texts as common } from '../ui/texts.client.ts';
import { texts } from './texts.client.ts';

/** A button on each block of code that copies it. */
export function copyButtons(): void {
  if (!navigator.clipboard) return;
  for (const figure of document.querySelectorAll('figure.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'code-copy';
    button.textContent = texts.copy;
    button.addEventListener('click', () => {
      const code = figure.querySelector('code')?.textContent ?? '';
      navigator.clipboard.writeText(code).then(
        () => say(common.copied),
        () => say(common.copyFailed),
      );
    });
    figure.append(button);
  }
}
