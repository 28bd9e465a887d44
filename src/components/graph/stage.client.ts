/** Draws the whole graph once the reader has come to it and the page has nothing else to do. */
const stage = document.querySelector<HTMLElement>('#stage');

function fail(): void {
  const said = stage?.querySelector('.said span');
  if (said && stage) said.textContent = stage.dataset.failed ?? '';
  stage?.querySelector('.canvas')?.remove();
  stage?.querySelector('.keys')?.remove();
}

if (stage) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    const begin = () =>
      import('./whole-graph.client.ts').then(({ openGraph }) => openGraph(stage)).catch(fail);
    if ('requestIdleCallback' in window) requestIdleCallback(() => begin(), { timeout: 2000 });
    else setTimeout(begin, 300);
  });
  seen.observe(stage);
}

export {};
