/** What a page must load beyond its text. */
export interface Needs {
  math: boolean;
  code: boolean;
  mermaid: boolean;
  image: boolean;
}

/** Looks at settled HTML, so that what an embedded note brings along counts as well. */
export function needsOf(html: string): Needs {
  return {
    math: html.includes('<span class="katex'),
    code: /<figure [^>]*class="code"/.test(html),
    mermaid: /<figure [^>]*class="mermaid"/.test(html),
    image: /<img [^>]*src=/.test(html),
  };
}
