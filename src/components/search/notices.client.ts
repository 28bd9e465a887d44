import type { Answer, AnswerProblem } from '../../search/answer.ts';
import { replaceSpan } from '../../search/edit-query.ts';
import { h } from './dom.client.ts';
import { say } from './text.client.ts';

/** The query with the unknown name replaced by the one that was probably meant. */
function corrected(answer: Answer, { rule, value, nearest = '' }: AnswerProblem): string {
  const { source, terms } = answer.query;
  const term = terms.find(
    (each) =>
      (each.kind === 'tag' && each.tag === value) ||
      (each.kind === 'collection' && each.collection === value),
  );
  const insert = rule === 'tag-unknown' ? `#${nearest}` : `in:${nearest}`;
  return term ? replaceSpan(source, term, insert) : source;
}

/** What is wrong with the query or with the answer, each with a way out where there is one. */
export function notices(answer: Answer, change: (query: string) => void): HTMLElement[] {
  const ofQuery = answer.query.problems.map(({ rule, value }) =>
    h('li', {}, say(`search.problem.${rule}`, { value })),
  );
  const ofAnswer = answer.problems.map((problem) => {
    const { rule, value, nearest } = problem;
    const item = h('li', {}, say(`search.problem.${rule}`, { value }));
    if (nearest !== undefined) {
      const name = rule === 'tag-unknown' ? `#${nearest}` : nearest;
      const button = h('button', { type: 'button' }, say('search.meant', { name }));
      button.addEventListener('click', () => change(corrected(answer, problem)));
      item.append(' ', button);
    }
    return item;
  });
  return [...ofQuery, ...ofAnswer];
}
