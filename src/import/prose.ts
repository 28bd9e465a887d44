/** What a statement of code begins or ends with, or holds. */
const STATEMENT =
  /[;{}]\s*$|^\s*(?:\/\/|\/\*|#include|import |from [\w.]+ import|def |class |return\b|if ?\(|for ?\(|while ?\(|const |let |var |public |SELECT |<\/?\w+[\s>])|=>|:=|==|\w\(\)\s*$/;

/** Whether a line reads like a statement of code. */
export const isStatement = (text: string) => STATEMENT.test(text);

/** A comment of code, or a branch of a tree of files. */
const COMMENT = /^\s*(?:\/\/|\/\*|[|│]\s|[|├└+][-─])/;

/** `1. token 原理`: an item, without signs of code. */
const NUMBERED = /^\s*\d{1,2}[.、)]\s+[^={}<>$\\|;]*$/;

/** `` `地名` 是岸上的 ``: a sentence that begins with code, as no code does (`` `id` int COMMENT '编号' ``). */
const BEGINS_WITH_CODE = /^\s*`[^`]+`\s*[，：、（]?\p{Script=Han}/u;

/** Whether a line, where code may stand, is meant to be read, not to be run. */
export function isProse(text: string): boolean {
  if (COMMENT.test(text)) return false;
  const shown = text.replace(/\s+/g, '');
  const han = shown.length - shown.replace(/\p{Script=Han}+/gu, '').length;
  if (han >= 2 && han / shown.length >= 0.5) return true;
  if (BEGINS_WITH_CODE.test(text)) return true;
  if (isStatement(text)) return false;
  if (han >= 2)
    return han / shown.length >= 0.3 || NUMBERED.test(text) || /[，。；：！？、“”（）]/.test(text);
  return (
    /^\s*["'“(]?[A-Z][^={}<>_$\\|]*[.!?]["'”)]?\s*$/.test(text) &&
    text.trim().split(/\s+/).length >= 8
  );
}
