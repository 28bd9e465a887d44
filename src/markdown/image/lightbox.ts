/** Where the style sheet of enlarged pictures is on the site. */
export const lightboxFolder = '/lightbox';
export const lightboxStyle = `${lightboxFolder}/photoswipe.css`;
