import type { Subject, View } from './views.ts';

/** Where a picture lies below the sheet's folder. */
export const pictureFile = (view: View, { kind }: Subject): string =>
  `${view.name}/${kind.replaceAll(' ', '-')}.png`;

const cell = (view: View, subject: Subject): string => {
  const file = pictureFile(view, subject);
  return `<td><a href="${file}"><img src="${file}" alt="${subject.kind}, ${view.name}"></a></td>`;
};

/** The sheet as a page: a row for each kind of page, a column for each view. */
export function contents(views: readonly View[], subjects: readonly Subject[]): string {
  const head = views.map(({ name }) => `<th>${name}</th>`).join('');
  const rows = subjects.map(
    (subject) =>
      `<tr><th>${subject.kind}</th>${views.map((view) => cell(view, subject)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Wenmai: every kind of page in every view</title>
<style>
  body { margin: 2rem; background: #8a867e; font: 1rem/1.4 serif; }
  table { border-spacing: 1rem; }
  th { text-align: start; vertical-align: top; }
  img { display: block; height: 32rem; object-fit: cover; object-position: top; }
</style>
<table>
<tr><td></td>${head}</tr>
${rows.join('\n')}
</table>
</html>
`;
}
