import type { Answer } from '../../search/answer.ts';
import { correctTerm } from '../../search/edit-query.ts';
import { h } from './dom.client.ts';
import { say } from './text.client.ts';

/** What is wrong with the query or with the answer, each with a way out where there is one. */
export function notices(answer: Answer, change: (query: string) => void): HTMLElement[] {
  const { source, problems } = answer.query;
  const ofQuery = problems.map((problem) => ({ ...problem, term: problem }));
  return [...ofQuery, ...answer.problems].map(({ rule, value, meant, term }) => {
    const item = h('li', {}, say(`search.problem.${rule}`, { value }));
    if (meant !== undefined && term) {
      const button = h('button', { type: 'button' }, say('search.meant', { name: meant }));
      button.addEventListener('click', () => change(correctTerm(source, term, meant)));
      item.append(' ', button);
    }
    return item;
  });
}
