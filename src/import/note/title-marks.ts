import type { Status } from '../../knowledge/frontmatter.ts';
import { statusOfWord } from '../../knowledge/status-tag.ts';

const BEFORE = /^\s*(?:[【[（(]\s*([^【】[\]（）()]{1,8}?)\s*[】\])）]|([✅✔☑]\uFE0F?))\s*(?=\S)/u;
const BEHIND = /(?<=\S)\s*(?:[【[（(]\s*([^【】[\]（）()]{1,8}?)\s*[】\])）]|([✅✔☑]\uFE0F?))\s*$/u;

/** A title without the marks of status around it: `【已完成】NeRF 精读 ✅`; of two statuses the first counts. */
export function readTitleMarks(title: string): { title: string; status?: Status } {
  if (!/[】\])）✅✔☑]/.test(title)) return { title };
  let rest = title;
  let status: Status | undefined;
  for (const pattern of [BEFORE, BEFORE, BEHIND, BEHIND]) {
    const [mark, word, sign] = pattern.exec(rest) ?? [];
    const said = mark === undefined ? undefined : statusOfWord(word ?? sign ?? '');
    if (mark === undefined || said === undefined) continue;
    rest = rest.replace(pattern, '');
    status ??= said;
  }
  return { title: rest, ...(status ? { status } : {}) };
}
