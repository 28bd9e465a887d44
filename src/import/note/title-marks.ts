import type { Status } from '../../knowledge/frontmatter.ts';
import { scanTags } from '../../knowledge/inline-tag.ts';
import { statusOfTag, statusOfWord } from '../../knowledge/status-tag.ts';

const BEFORE = /^\s*(?:[【[（(]\s*([^【】[\]（）()]{1,8}?)\s*[】\])）]|([✅✔☑]\uFE0F?))\s*(?=\S)/u;
const BEHIND = /(?<=\S)\s*(?:[【[（(]\s*([^【】[\]（）()]{1,8}?)\s*[】\])）]|([✅✔☑]\uFE0F?))\s*$/u;

const TAGS_BEHIND = /(?<=\S)(?:\s+[#＃][^\s#＃]+)+\s*$/;

/** What stands around a title and is none of it. */
export interface TitleMarks {
  title: string;
  status?: Status;
  tags: string[];
}

/** The tags behind a title: `大模型推理加速 #推理 #已完成调研`. */
function readTagsBehind(title: string): TitleMarks {
  const behind = /[#＃]/.test(title) ? TAGS_BEHIND.exec(title) : null;
  if (!behind) return { title, tags: [] };
  const found = scanTags(behind[0]).filter(({ certain }) => certain);
  if (found.length < behind[0].trim().split(/\s+/).length) return { title, tags: [] };
  const tags = found.map(({ tag }) => tag);
  const status = tags.map(statusOfTag).find((said) => said !== undefined);
  return {
    title: title.slice(0, behind.index),
    ...(status ? { status } : {}),
    tags: tags.filter((tag) => !statusOfTag(tag)),
  };
}

/** A title without the marks around it: `【已完成】NeRF 精读 ✅ #NeRF`; of two statuses the first counts. */
export function readTitleMarks(written: string): TitleMarks {
  const { title, tags, status: tagged } = readTagsBehind(written);
  let status = tagged;
  let rest = title;
  if (!/[】\])）✅✔☑]/.test(title)) return { title, tags, ...(status ? { status } : {}) };
  for (const pattern of [BEFORE, BEFORE, BEHIND, BEHIND]) {
    const [mark, word, sign] = pattern.exec(rest) ?? [];
    const said = mark === undefined ? undefined : statusOfWord(word ?? sign ?? '');
    if (mark === undefined || said === undefined) continue;
    rest = rest.replace(pattern, '');
    status ??= said;
  }
  return { title: rest, tags, ...(status ? { status } : {}) };
}
