import { t } from '../../i18n/index.ts';
import { attribute as at, escapeHtml } from '../html-text.ts';
import type { ResolvedImage, Settlement } from '../settlement.ts';

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const REMOTE = /^(?:https?:)?\/\//i;

/** Size on the page: what the author asked for, in the file's proportions. */
function size(image: ResolvedImage, asked: { width?: string; height?: string }): string {
  const { width, height } = image;
  const wide = Number(asked.width) || undefined;
  const high = Number(asked.height) || undefined;
  if (wide && high) return at('width', wide) + at('height', high);
  if (!width || !height) return at('width', wide) + at('height', high);
  const scale = wide ? wide / width : high ? high / height : 1;
  return at('width', Math.round(width * scale)) + at('height', Math.round(height * scale));
}

function picture(image: ResolvedImage, alt: string, sized: string): string {
  const img = `<img${at('src', image.src)}${at('alt', alt)}${sized} loading="lazy" decoding="async">`;
  const sources = image.sources ?? [];
  if (sources.length === 0) return img;
  const written = sources.map(
    (one) => `<source${at('srcset', one.srcset)}${at('type', one.type)}>`,
  );
  return `<picture>${written.join('')}${img}</picture>`;
}

/** A picture that is not shown, by name and reason: missing, left out, or on another site. */
function placeholder(target: string, alt: string): string {
  const name = escapeHtml(alt || target);
  const [, cut] = /^data:cut,(.+)$/.exec(target) ?? [];
  if (cut !== undefined) {
    const why = t('markdown.image-cut', { size: decodeURI(cut) });
    return `<span class="image-absent">${why}${alt && ` <code>${name}</code>`}</span>`;
  }
  if (REMOTE.test(target)) {
    const link = `<a class="link-out" rel="noopener nofollow"${at('href', target)}>${name}</a>`;
    return `<span class="image-absent">${t('markdown.image-remote')} ${link}</span>`;
  }
  return `<span class="image-absent">${t('markdown.image-missing')}${name && ` <code>${name}</code>`}</span>`;
}

function resolve(target: string, settlement: Settlement): ResolvedImage | undefined {
  if (/^data:image\//i.test(target)) return { src: target };
  return target === '' || SCHEME.test(target) ? undefined : settlement.image(target);
}

/** The HTML of a `<wm-image>`: a picture, in a figure when it stands alone, or a placeholder. */
export function imageHtml(attributes: Record<string, string>, settlement: Settlement): string {
  const { target = '', alt = '', block } = attributes;
  const image = resolve(target, settlement);
  if (!image) return placeholder(target, alt);
  const shown = picture(image, alt, size(image, attributes));
  if (block !== 'yes') return shown;
  const words = attributes['title'] ?? alt;
  const caption = words && `<figcaption>${escapeHtml(words)}</figcaption>`;
  return `<figure>${shown}${caption}</figure>`;
}
