/** The colours of the drawing, as the page's style resolves them in the theme of the moment. */
export interface GraphColours {
  /** By collection, `/tags` for tags. */
  of: (name: string) => string;
  line: string;
  here: string;
  ink: string;
  sheet: string;
}

/** Reads them from the swatches of the legend; no folder's name starts with a slash. */
export function readColours(stage: HTMLElement): GraphColours {
  const swatches = new Map<string, string>();
  for (const swatch of stage.querySelectorAll<HTMLElement>('[data-swatch]')) {
    swatches.set(swatch.dataset.swatch ?? '', getComputedStyle(swatch).color);
  }
  const of = (name: string) => swatches.get(name) ?? swatches.get('/others') ?? '#808080';
  return { of, line: of('/line'), here: of('/here'), ink: of('/ink'), sheet: of('/sheet') };
}

/** Calls back when the reader changes the theme, or the system does. */
export function onThemeChange(then: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', then);
  const observer = new MutationObserver(then);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
