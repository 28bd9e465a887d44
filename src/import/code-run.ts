import { isBlank } from './line.ts';
import { isProse, isStatement } from './prose.ts';

const COMMENT = /^\s*(?:\/\/|\/\*|--\s|<!--|;)|^\s+\*/;
const HASH = /^\s*#(?!#)/;
/** Languages whose comments begin with `#`, as headings do. */
const HASHES =
  /^(?:bash|sh|shell|zsh|py|python|ya?ml|ruby|rb|toml|ini|conf|nginx|dockerfile|makefile|cmake|perl|r|powershell)$/i;
/** Names by which a page calls the language of a block of code. */
const LANGUAGE =
  /^(?:js|javascript|ts|typescript|jsx|tsx|vue|html|css|scss|less|json|yaml|xml|python|py|java|kotlin|go|rust|c|cpp|c\+\+|csharp|php|ruby|swift|dart|lua|sql|bash|sh|shell|powershell|diff|ini|toml|dockerfile|nginx|cmake|matlab|latex|text|plaintext|markdown|solidity|scala|perl|haskell|zig|r|makefile|graphql|http|verilog|systemverilog|vhdl|assembly|mermaid|csv|regex|gradle|groovy|objectivec|objective-c|proto|protobuf|zsh|console|terminal|batch|awk|stylus|svelte|julia|fortran|pascal|lisp|clojure|elixir|erlang|ocaml|prolog|typst)$/i;

/** Whether `word` names the language of a block of code. */
export const isLanguage = (word: string) => LANGUAGE.test(word);

const ITEM = /^\s*[-*+]\s/;

/** Whether a line may stand in code of `language` (empty where it is not known) that nothing encloses. */
export const isCode = (line: string, language: string) =>
  COMMENT.test(line) ||
  (HASH.test(line) && (language === '' || HASHES.test(language))) ||
  (/^\s/.test(line) && !ITEM.test(line)) ||
  !isProse(line);

/** What a line of code begins with that no sentence does: a word of a language or of a shell, a call, an assignment. */
const BEGINS =
  /^\s*(?:@\w|\$ |(?:with|elif|else|try|except|finally|async|await|yield|raise|assert|print|echo|export|sudo|apt|apt-get|pip3?|npm|npx|yarn|pnpm|git|cd|mkdir|docker|curl|wget|conda|python3?|source|type|interface|struct|enum|func|fn|use|package|namespace|using|static|private|protected|template|typedef|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH)\b|[\w.]+\s?\(|[\w.$,[\]'" ]+\s(?:[-+*/|&]?=|<-)\s)/;

/** Whether Chinese stands on a line in comments and between quotes alone. */
const isForeign = (line: string) => !/\p{Script=Han}/u.test(line.replace(/(?:#|\/\/|["'`]).*/, ''));

/** Whether a line begins more of the code, behind a blank line, where text may begin as well. */
function goesOn(line: string, language: string): boolean {
  if (HASH.test(line)) return HASHES.test(language);
  const indented = /^(?: {2}|\t)/.test(line);
  const begins = BEGINS.test(line) && isForeign(line);
  return (
    COMMENT.test(line) || (isCode(line, language) && (indented || isStatement(line) || begins))
  );
}

/**
 * The line behind the code of `language` that begins at `from` and that nothing encloses: up to a line that is not code,
 * or a blank one behind which no code goes on, or `stops`. `from` where none begins.
 */
export function endOfCode(
  lines: readonly string[],
  from: number,
  language: string,
  stops: (at: number) => boolean,
): number {
  let to = from;
  for (let at = from; at < lines.length && !stops(at); at++) {
    const line = withoutEntities(lines[at] ?? '');
    if (isBlank(line)) continue;
    const apart = at > from && isBlank(lines[at - 1] ?? '');
    if (apart ? !goesOn(line, language) : !isCode(line, language)) break;
    // Above nothing but text it is a heading.
    if (!(apart && HASH.test(line))) to = at + 1;
  }
  return to;
}

/** The first line of the code of `language` that ends above `end`, as far as `endOfCode` would go; `end`: none does. */
export function startOfCode(lines: readonly string[], end: number, language: string): number {
  let from = end;
  for (let at = end - 1; at >= 0; at--) {
    const line = withoutEntities(lines[at] ?? '');
    if (isBlank(line)) continue;
    const apart = isBlank(lines[at + 1] ?? '');
    if (at + 1 < end && apart && !goesOn(lines[from] ?? '', language)) break;
    if (!isCode(line, language)) break;
    from = at;
  }
  return from;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** `text` with the signs that its entities stand for: outside of code they show as these. */
export const withoutEntities = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:(lt|gt|amp|quot)|#(\d{2,4}));/g, (_, name?: string, code?: string) =>
        name ? (SIGNS[name] ?? '') : String.fromCodePoint(Number(code)),
      )
    : text;
