// Blocking and tiny: what the reader chose is on <html> before the first paint, so that nothing flashes.
((root) => {
  try {
    for (const name of ['theme', 'size', 'focus']) {
      const chosen = localStorage.getItem(`wenmai:${name}`);
      if (chosen) root.dataset[name] = chosen;
    }
  } catch {
    // Storage is switched off: the defaults hold.
  }
  root.dataset.script = 'on';
})(document.documentElement);
