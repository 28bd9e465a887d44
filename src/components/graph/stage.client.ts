/** Brings the drawing to life with the reader's first touch, so that reading the list costs nothing. */
const stage = document.querySelector<HTMLElement>('#stage');
const said = stage?.querySelector('.said span');

function say(text: string | undefined): void {
  if (said) said.textContent = text ?? '';
}

function begin(): void {
  if (!stage || stage.dataset.begun) return;
  stage.dataset.begun = 'yes';
  say(stage.dataset.loading);
  import('./whole-graph.client.ts')
    .then(({ openGraph }) => openGraph(stage))
    .catch(() => {
      say(stage.dataset.failed);
      stage.querySelector('.keys')?.remove();
    });
}

for (const event of ['pointerenter', 'pointerdown', 'focusin']) {
  stage?.addEventListener(event, begin, { passive: true });
}

export {};
