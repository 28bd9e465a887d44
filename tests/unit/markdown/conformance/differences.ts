/** A way in which every note differs from the specification, on purpose. */
export interface Difference {
  name: string;
  reason: string;
  /** Takes the difference out of either side. */
  level(html: string): string;
}

/** An address as an author would type it: decoded, slashes one way. */
function plain(address: string): string {
  const text = address.replaceAll('&#x26;', '&').replaceAll('\\', '/');
  try {
    return decodeURIComponent(text).replaceAll('\\', '/');
  } catch {
    return text;
  }
}

/** Applied in this order to the expected and to the actual HTML. */
export const differences: Difference[] = [
  {
    name: 'language',
    reason: 'passages that are not in the language of the site carry `lang`',
    level: (html) =>
      html.replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1').replace(/ lang="[^"]*"/g, ''),
  },
  {
    name: 'headings',
    reason: 'the page owns <h1>; levels follow the outline from 2 down; headings have anchors',
    level: (html) => html.replace(/<(\/?)h[1-6](?: id="[^"]*")?>/g, '<$1h>'),
  },
  {
    name: 'code',
    reason:
      'code is coloured by class in a figure that a keyboard can scroll; \\n at its end is dropped',
    level: (html) =>
      html
        .replace(
          /<figure class="code"><pre tabindex="0">([\s\S]*?)<\/pre><\/figure>/g,
          '<pre>$1</pre>',
        )
        .replace(/<span class="c-[a-z-]+">|<\/span>/g, '')
        .replace(
          /<code (?:class="language-|data-language=")([^"\s]*)[^>]*>/g,
          (_, name: string) => `<code ${name.toLowerCase()}>`,
        )
        .replace(/\s*<\/code><\/pre>/g, '</code></pre>'),
  },
  {
    name: 'refused addresses',
    reason: 'only schemes that cannot run anything make a link',
    level: (html) =>
      html
        .replace(/<span class="link-refused"[^>]*>(.*?)<\/span>/g, '$1')
        .replace(
          /<a href="(?!https?:|mailto:|ftp:|tel:|obsidian:|zotero:|doi:|magnet:)[a-z][a-z0-9+.-]*:[^>]*>(.*?)<\/a>/gi,
          '$1',
        ),
  },
  {
    name: 'open links',
    reason: 'links into the vault stay open as markers until the vault is known; links out get rel',
    level: (html) =>
      html
        .replace(/<wm-link kind="markdown" target="([^"]*)">/g, '<a href="$1">')
        .replaceAll('</wm-link>', '</a>')
        .replace(/<a (?=[^>]*href="([^"]*)")[^>]*>/g, (_, href: string) => `<a>⟦${plain(href)}⟧`),
  },
  {
    name: 'open images',
    reason: 'images stay open until their files are known; one that stands alone is a figure',
    level: (html) =>
      html.replace(/<(?:wm-image|img)( [^>]*)>(?:<\/wm-image>)?/g, (_, attributes: string) => {
        const value = (name: string): string =>
          new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
        const image = `⟦${plain(value('src') || value('target'))} ${value('alt')}⟧`;
        return value('block') ? `<p>${image}</p>` : image;
      }),
  },
  {
    name: 'line ends',
    reason: "an author's line ends stay visible, as in Obsidian",
    level: (html) =>
      html
        .split(/(<pre[\s\S]*?<\/pre>)/)
        .map((part) => (part.startsWith('<pre') ? part : part.replace(/ *<br> */g, ' ')))
        .join(''),
  },
  {
    name: 'tables and tasks',
    reason: 'tables scroll in a box; task boxes have names and more than two states',
    level: (html) =>
      html
        .replace(/<div class="table-scroll"[^>]*>(<table[\s\S]*?<\/table>)<\/div>/g, '$1')
        .replace(/<span aria-label="[^"]*" class="task-box" role="img"> ?/g, '☐')
        .replace(/<input [^>]*> ?/g, '☐')
        .replace(/<li data-task="[^"]*">/g, '<li>')
        .replace(/<\/?tbody>/g, ''),
  },
  {
    name: 'raw HTML',
    reason: 'no class, style or foreign attribute from an author; ids get a prefix; comments go',
    level: (html) =>
      html
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<(i|div|pre|td|table)(?= ) [^>]*>/g, '<$1>')
        .replace(/<a>⟦[^⟧]*⟧\s*<\/a>|<(b|a)>\s*<\/\1>/g, ''),
  },
];

/** Examples that differ for a reason of their own, by the number of the example. */
export const exceptions: Record<'commonmark' | 'gfm', { reason: string; examples: number[] }[]> = {
  commonmark: [
    { reason: 'a `#word` is an inline tag', examples: [64] },
    { reason: '`[[…]]` and `![[…]]` are wikilinks and embeds', examples: [548, 559, 590] },
    {
      reason: 'a tag of no HTML element (`<foo>`, `<think>`) is an author’s text and is shown',
      examples: [150, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623],
    },
    {
      reason: 'elements that run, restyle or swallow the page are dropped or shown as text',
      examples: [170, 171, 172, 173, 176, 178],
    },
    { reason: 'bare addresses are links, as in GFM', examples: [602, 606, 608, 611, 612] },
    { reason: 'a picture alone on its line is a figure, and ends its paragraph', examples: [587] },
    { reason: 'white space beside a visible line end is dropped', examples: [148, 334] },
    { reason: 'an empty link with foreign attributes leaves nothing', examples: [616] },
  ],
  gfm: [
    { reason: 'a single `~` is a range (`5~10`), not struck out', examples: [491] },
    { reason: 'what is opened and nowhere closed ends with its paragraph', examples: [653] },
  ],
};
