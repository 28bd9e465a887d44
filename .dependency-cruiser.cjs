/** The arrows of the design, each with its reason; `npm run check` enforces them. */
const arrow = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    arrow('no-cycle', 'a cycle has no first file to read', {}, { circular: true }),
    arrow(
      'import-is-pure',
      'the importer takes bytes and options: it knows the domain and the strings, nothing else of the project',
      { path: '^src/import/', pathNot: '-fs\\.ts$' },
      { path: '^src/(?!import/|knowledge/|i18n/|site\\.config)|^node:(fs|path|child_process)' },
    ),
    arrow(
      'knowledge-is-pure',
      'the domain knows neither files nor Astro nor the DOM nor how a note was rendered',
      { path: '^src/knowledge/' },
      { path: '^src/(?!knowledge/|i18n/|site\\.config)|^node:(fs|path)|/astro/|\\.client\\.ts$' },
    ),
    arrow(
      'markdown-below-pages',
      'syntax knows the domain, not the site',
      { path: '^src/markdown/' },
      { path: '^src/(queries|components|layouts|pages|integrations)/' },
    ),
    arrow(
      'queries-below-components',
      'queries turn collections into knowledge and know no page',
      { path: '^src/queries/' },
      { path: '^src/(components|layouts|pages)/' },
    ),
    arrow(
      'components-below-layouts',
      'a component is placed by a layout or a page, never the other way round',
      { path: '^src/components/' },
      { path: '^src/(layouts|pages)/' },
    ),
    arrow(
      'layouts-below-pages',
      'a layout does not know which page it holds',
      { path: '^src/layouts/' },
      { path: '^src/pages/' },
    ),
    arrow(
      'collections-through-queries',
      'one memoised place asks the collections',
      { path: '^src/(pages|layouts|components)/' },
      { path: '^astro:content$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
