/** Colours there are for collections. */
const colours = 5;

/** Collections that have a colour of their own; where there are more, the last colour is the others'. */
export const ownColours = (collections: number): number =>
  collections <= colours ? collections : colours - 1;

/** The class that gives a node its colour; `collection` is its place in the site's order, -1 of a tag. */
export function swatchClass(collection: number, collections: number): string {
  return collection < 0 ? 'tags' : `c${Math.min(collection, ownColours(collections))}`;
}
