/** Moves and scales what `view` holds: dragging, Ctrl + wheel, two fingers, and the given buttons. */
export interface PanZoom {
  /** Multiplies the scale, about the middle. */
  zoom(factor: number): void;
  reset(): void;
}

const SMALLEST = 0.5;
const LARGEST = 8;

export function panZoom(view: HTMLElement, content: SVGElement): PanZoom {
  const state = { x: 0, y: 0, scale: 1 };
  const held = new Map<number, PointerEvent>();

  const apply = (): void => {
    content.style.transform = `translate(${state.x}px, ${state.y}px) scale(${state.scale})`;
  };
  const zoomAt = (x: number, y: number, factor: number): void => {
    const scale = Math.min(LARGEST, Math.max(SMALLEST, state.scale * factor));
    const ratio = scale / state.scale;
    state.x = x - (x - state.x) * ratio;
    state.y = y - (y - state.y) * ratio;
    state.scale = scale;
    apply();
  };
  const inView = (event: { clientX: number; clientY: number }): [number, number] => {
    const box = view.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const spread = (): number => {
    const [a, b] = [...held.values()];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  };

  view.addEventListener('pointerdown', (event) => {
    held.set(event.pointerId, event);
    if (event.pointerType === 'mouse' || state.scale !== 1) view.setPointerCapture(event.pointerId);
    view.classList.add('grabbed');
  });
  view.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const was = spread();
    held.set(event.pointerId, event);
    if (held.size === 2 && was > 0) {
      zoomAt(...inView(event), spread() / was);
    } else if (held.size === 1 && (event.pointerType === 'mouse' || state.scale !== 1)) {
      state.x += event.clientX - before.clientX;
      state.y += event.clientY - before.clientY;
      apply();
    }
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    view.addEventListener(end, (event) => {
      held.delete(event.pointerId);
      if (held.size === 0) view.classList.remove('grabbed');
    });
  }
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(...inView(event), Math.exp(-event.deltaY / 300));
    },
    { passive: false },
  );

  return {
    zoom: (factor) => zoomAt(view.clientWidth / 2, view.clientHeight / 2, factor),
    reset() {
      Object.assign(state, { x: 0, y: 0, scale: 1 });
      apply();
    },
  };
}
