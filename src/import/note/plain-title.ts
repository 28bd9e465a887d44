/** Tags that only say how a text looks, and comments. */
const LOOKS =
  /<\/?(?:font|span|center|div|p|a|b|big|strong|i|em|u|s|del|ins|mark|small|br|h[1-6])(?:\s[^<>]*)?\/?>|<!--.*?-->/gi;

const IMAGE = String.raw`!\[[^\]]*\]\([^)]*\)`;
const PICTURES = new RegExp(
  String.raw`\[${IMAGE}\]\([^)]*\)|${IMAGE}|!\[\[[^\]]*\]\]|<img\b[^<>]*>`,
  'gi',
);

/** The pictures in a title, with the links that they are, and what is left without them. */
export function takePictures(text: string): { pictures: string[]; left: string } {
  if (!/!\[|<img/i.test(text)) return { pictures: [], left: text };
  return { pictures: text.match(PICTURES) ?? [], left: text.replace(PICTURES, '') };
}

/** A link to a page elsewhere, its address in a group. */
const LINK = /(?<!!)\[(?:[^[\]]|\[[^\]]*\])*\]\((https?:\/\/[^\s()]+)(?:\s[^()]*)?\)/g;

/** The links to pages elsewhere that a title holds, and their addresses. */
export const linksIn = (text: string): { link: string; url: string }[] =>
  text.includes('](http')
    ? [...text.matchAll(LINK)].map(([link, url = '']) => ({ link, url }))
    : [];

/** `第二周周记：` as a title needs no colon. */
const COLON_BEHIND = /(?<=\S)\s*[:：]\s*$/;

/** A title without marks of emphasis, links, code and colours, without pictures and a colon at its end. */
export function plainTitle(text: string): string {
  if (!/[[*_`<]|\s\s|[^\S ]/.test(text)) return text.replace(COLON_BEHIND, '').trim();
  return takePictures(text)
    .left.replace(LOOKS, '')
    .replace(/\[\[([^\]|]*\|)?([^\]]*)\]\]/g, '$2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|(?<![\p{L}\p{N}_])__(?=[^_\s])|(?<=[^_\s])__(?![\p{L}\p{N}_])|`/gu, '')
    .replace(/\s+/g, ' ')
    .replace(COLON_BEHIND, '')
    .trim();
}
