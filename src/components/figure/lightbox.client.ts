import PhotoSwipe from 'photoswipe';
import { texts } from './texts.client.ts';

/** Its style sheet, fetched with it; once. */
async function style(): Promise<void> {
  if (document.querySelector(`link[href="${texts.lightboxStyle}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = texts.lightboxStyle;
  const loaded = new Promise((done) => link.addEventListener('load', done, { once: true }));
  document.head.append(link);
  await loaded;
}

/** Shows `images[index]` large; the arrow keys lead to the others, Esc and back close. */
export async function show(images: readonly HTMLImageElement[], index: number): Promise<void> {
  await style();
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const lightbox = new PhotoSwipe({
    dataSource: images.map((image) => ({
      src: image.currentSrc || image.src,
      width: image.naturalWidth || image.width,
      height: image.naturalHeight || image.height,
      alt: image.alt,
      element: image,
    })),
    index,
    bgOpacity: 0.92,
    showHideAnimationType: reduced ? 'none' : 'zoom',
    closeTitle: texts.close,
    zoomTitle: texts.enlarge,
  });
  lightbox.init();
}
