/** Where the style sheet of formulas and its fonts are on the site. */
export const formulaFolder = '/formula';
export const formulaStyles = `${formulaFolder}/katex.css`;
