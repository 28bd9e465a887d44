import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold, type VariantMap } from './fold.ts';

/** The blocks in which traditional characters stand: Extension A, the main block, compatibility. */
const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Every traditional character with its simplified one, after OpenCC's table of single characters. */
export function traditionalMap(): VariantMap {
  const convert = Converter({ from: 't', to: 'cn' });
  const map = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const simplified = fold(convert(character));
      if (simplified !== character && [...simplified].length === 1) map.set(character, simplified);
    }
  }
  return map;
}

/** The readings of a Han character, without tones: `行` → `xing`, `hang`, …; `ü` is written `v`. */
export function readings(character: string): string[] {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(all)];
}
