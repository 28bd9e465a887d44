/** Where the drawing library is on the site. */
export const diagramFolder = '/diagram';
export const diagramLibrary = `${diagramFolder}/mermaid.esm.min.mjs`;
