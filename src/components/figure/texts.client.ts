/** The words that figures say, written into the page by `FigureScripts.astro`. */
const dataset = document.getElementById('figure-texts')?.dataset ?? {};

export const texts = {
  copy: dataset['copy'] ?? '',
  enlarge: dataset['enlarge'] ?? '',
  close: dataset['close'] ?? '',
  source: dataset['source'] ?? '',
  larger: dataset['larger'] ?? '',
  smaller: dataset['smaller'] ?? '',
  reset: dataset['reset'] ?? '',
  lightboxStyle: dataset['lightboxStyle'] ?? '',
  library: dataset['library'] ?? '',
  broken: dataset['broken'] ?? '',
};
