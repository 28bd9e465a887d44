import PhotoSwipe from 'photoswipe';
import 'photoswipe/style.css';
import { texts } from './texts.client.ts';

/** Shows `images[index]` large; the arrow keys lead to the others, Esc and back close. */
export function show(images: readonly HTMLImageElement[], index: number): void {
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
