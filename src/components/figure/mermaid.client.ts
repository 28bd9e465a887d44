import type { Mermaid, MermaidConfig } from 'mermaid';
import { panZoom } from './pan-zoom.client.ts';
import { texts } from './texts.client.ts';

let count = 0;

/** The colour that `value` (a token of the style sheet) has in the theme in force. */
function colour(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${value})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** Mermaid's settings in the site's colours. Nothing in a diagram can run or link out. */
function settings(): MermaidConfig {
  const [paper, sheet, wash, ink, line] = ['--paper', '--sheet', '--wash', '--ink', '--ink-3'].map(
    colour,
  );
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    fontFamily: getComputedStyle(document.body).fontFamily,
    themeVariables: {
      background: sheet,
      mainBkg: wash,
      primaryColor: wash,
      primaryTextColor: ink,
      primaryBorderColor: line,
      secondaryColor: paper,
      tertiaryColor: sheet,
      lineColor: line,
      textColor: ink,
      noteBkgColor: paper,
      noteTextColor: ink,
      edgeLabelBackground: sheet,
    },
  };
}

function button(label: string, words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', act);
  return made;
}

function tools(figure: HTMLElement, view: HTMLElement, svg: SVGElement): HTMLElement {
  const { zoom, reset } = panZoom(view, svg);
  const row = document.createElement('div');
  row.className = 'mermaid-tools';
  const source = button(texts.source, texts.source, () => {
    const shown = figure.classList.toggle('with-source');
    source.setAttribute('aria-expanded', String(shown));
  });
  source.setAttribute('aria-expanded', 'false');
  row.append(
    source,
    button(texts.smaller, '－', () => zoom(1 / 1.25)),
    button(texts.larger, '＋', () => zoom(1.25)),
    button(texts.reset, '⟲', reset),
  );
  return row;
}

/** The picture above its source; a broken diagram keeps the source in sight, with the reason. */
async function draw(mermaid: Mermaid, figure: HTMLElement): Promise<void> {
  const pre = figure.querySelector('.mermaid-source');
  for (const old of figure.querySelectorAll('.mermaid-view, .mermaid-tools, .mermaid-error'))
    old.remove();
  try {
    count += 1;
    const { svg } = await mermaid.render(`diagram-${count}`, pre?.textContent ?? '');
    const view = document.createElement('div');
    view.className = 'mermaid-view';
    view.innerHTML = svg;
    view.setAttribute('aria-hidden', 'true');
    figure.prepend(view);
    const drawn = view.querySelector('svg');
    if (drawn) view.after(tools(figure, view, drawn));
    figure.classList.add('drawn');
  } catch (error) {
    document.getElementById(`ddiagram-${count}`)?.remove();
    const reason = document.createElement('p');
    reason.className = 'mermaid-error';
    reason.textContent = `${texts.broken}：${error instanceof Error ? error.message : String(error)}`;
    figure.classList.remove('drawn');
    figure.append(reason);
  }
}

/** The library as its authors ship it, fetched from the site itself. */
async function library(): Promise<Mermaid> {
  const { default: mermaid } = await import(/* @vite-ignore */ texts.library);
  return mermaid as Mermaid;
}

/** Draws all diagrams, and again whenever the theme changes. */
export async function drawAll(figures: readonly HTMLElement[]): Promise<void> {
  const mermaid = await library();
  const all = async (): Promise<void> => {
    mermaid.initialize(settings());
    for (const figure of figures) await draw(mermaid, figure);
  };
  await all();
  const again = (): void => void all();
  new MutationObserver(again).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
}
