import { describe, expect, it } from 'vitest';
import { type Settlement, settle } from '../../../src/markdown/settle.ts';

/** A vault of nothing, but for what a test puts in. */
function vault(parts: Partial<Settlement> = {}): Settlement {
  const none = (): undefined => undefined;
  return { link: none, image: none, embed: none, tag: none, ...parts };
}

describe('settle', () => {
  it('links what resolves and shows what does not', () => {
    const settlement = vault({
      link: (target) => (target === '笔记' ? { href: '/kb/n/', title: '笔记' } : undefined),
    });
    const html =
      '<wm-link target="笔记" kind="wikilink">甲</wm-link><wm-link target="无" kind="wikilink">乙</wm-link>';
    expect(settle(html, settlement)).toBe(
      '<a class="link-note" href="/kb/n/" title="笔记">甲</a><span class="link-unresolved" title="还没有这篇笔记：无">乙</span>',
    );
  });

  it('shows the words of a block that is named by its id', () => {
    const link = (target: string) =>
      target === '((a))' ? { href: '/kb/n/#%5Ea', title: '笔记', words: '甲 < 乙' } : undefined;
    const html =
      '<wm-link target="((a))" kind="block"></wm-link><wm-link target="((b))" kind="block"></wm-link>';
    expect(settle(html, vault({ link }))).toBe(
      '<a class="link-note" href="/kb/n/#%5Ea" title="笔记">甲 &lt; 乙</a><span class="link-unresolved" title="还没有这篇笔记：((b))">((b))</span>',
    );
  });

  it('links the known start of a tag that runs into a sentence', () => {
    const settlement = vault({ tag: () => ({ href: '/tags/具身智能/', used: '具身智能' }) });
    expect(settle('<wm-tag name="具身智能的论文" sure="no"></wm-tag>', settlement)).toBe(
      '<a class="tag" rel="tag" href="/tags/具身智能/">#具身智能</a>的论文',
    );
  });

  it('stops at a note that embeds itself, with a notice', () => {
    const html = '<wm-embed target="甲" block="yes"></wm-embed>';
    const settlement: Settlement = vault({
      embed: () => ({ kind: 'note', key: '甲', html, href: '/甲/', title: '甲', settlement }),
    });
    const settled = settle(html, settlement);
    expect(settled.match(/<blockquote/g)).toHaveLength(1);
    expect(settled).toContain('循环嵌入');
  });

  it('leaves attribute text alone that looks like a marker', () => {
    const html = '<em title="<wm-link>">x</em>';
    expect(settle(html, vault())).toBe(html);
  });
});
