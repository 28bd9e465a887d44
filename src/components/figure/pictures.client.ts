import { texts } from './texts.client.ts';

/** Wraps each picture of the text into a button that shows it large. Linked and tiny ones stay. */
export function pictures(): void {
  const images = [...document.querySelectorAll<HTMLImageElement>('.prose img')].filter(
    (image) => !image.closest('a') && image.width >= 120,
  );
  images.forEach((image, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'zoom';
    button.setAttribute('aria-label', `${texts.enlarge}${image.alt && `：${image.alt}`}`);
    const picture = image.closest('picture') ?? image;
    picture.replaceWith(button);
    button.append(picture);
    button.addEventListener('click', async () => {
      const { show } = await import('./lightbox.client.ts');
      await show(images, index);
    });
  });
}
