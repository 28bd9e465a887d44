/** The words that scripts say, written into the page by `Base.astro` in the site's language. */
const { dataset } = document.body;

export const texts = {
  copied: dataset.copied ?? '',
  copyFailed: dataset.copyFailed ?? '',
  copyHeading: dataset.copyHeading ?? '',
  resume: dataset.resume ?? '',
};
