import {
  type BundledLanguage,
  bundledLanguages,
  bundledLanguagesAlias,
  createCssVariablesTheme,
  createHighlighter,
} from 'shiki';

/** A piece of code of one colour; `kind` is the last part of its class, `''` for plain text. */
export interface Token {
  text: string;
  kind: string;
}

export interface Highlighter {
  /** Whether `language` has a grammar. */
  knows(language: string): boolean;
  /** The lines of `code` in tokens. Loads the grammar on first use. */
  tokens(code: string, language: string): Promise<Token[][]>;
}

/** Names people write that the grammars do not know. */
const ALIASES: Record<string, string> = {
  'c++': 'cpp',
  'objective-c': 'objc',
  console: 'shellsession',
  py3: 'python',
  python3: 'python',
  pytorch: 'python',
  golang: 'go',
  vb: 'vb',
  cuda: 'cpp',
  jsonl: 'json',
};

const KIND = /^var\(--code-(?:token-)?([a-z-]+)\)$/;

/** A highlighter with no grammar loaded yet; colours are left to the style sheet, by class. */
export async function createCodeHighlighter(): Promise<Highlighter> {
  const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--code-' });
  const shiki = await createHighlighter({ themes: [theme], langs: [] });
  const name = (language: string): string => ALIASES[language] ?? language;
  const loader = (language: string) =>
    bundledLanguages[name(language) as keyof typeof bundledLanguages] ??
    bundledLanguagesAlias[name(language) as keyof typeof bundledLanguagesAlias];

  return {
    knows: (language) => loader(language) !== undefined,
    async tokens(code, language) {
      const grammar = loader(language);
      if (grammar) await shiki.loadLanguage(grammar);
      const lines = shiki.codeToTokensBase(code, {
        lang: name(language) as BundledLanguage,
        theme,
        tokenizeMaxLineLength: 2000,
        tokenizeTimeLimit: 0, // a limit would colour by how busy the machine is
      });
      return lines.map((line) =>
        line.map(({ content, color }) => {
          const kind = KIND.exec(color ?? '')?.[1] ?? '';
          return { text: content, kind: kind === 'foreground' ? '' : kind };
        }),
      );
    },
  };
}
