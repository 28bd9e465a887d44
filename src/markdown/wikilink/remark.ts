import type { Processor } from 'unified';
import { wikilinkFromMarkdown } from './from-markdown.ts';
import { wikilinkSyntax } from './syntax.ts';

/** Obsidian's wikilinks and embeds. */
export function remarkWikilinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(wikilinkSyntax);
  data.fromMarkdownExtensions.push(wikilinkFromMarkdown);
}
