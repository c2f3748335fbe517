import { SIMPLIFIED_CHARACTERS } from './traditionalCharacters';

/**
 * Brings traditional characters, full-width forms and the punctuation of either width into one form, each UTF-16 unit into one
 * unit, so that offsets hold. Punctuation becomes Chinese (，：；（）“”), but for what stands between digits: 2,296 and 10:15.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const code = text.charCodeAt(index);
    if (code >= 0xff10 && code <= 0xff5a && unit !== '：' && unit !== '；' && unit !== '？') {
      folded += String.fromCharCode(code - 0xfee0);
    } else folded += FOLDED.get(unit) ?? SIMPLIFIED_CHARACTERS.get(unit) ?? unit;
  }
  return folded.replace(PUNCTUATION, (mark, index: number) => {
    const isInNumber = /\d/.test(folded.charAt(index - 1)) && /\d/.test(folded.charAt(index + 1));
    if (mark === ',' && isInNumber) return isGrouped(folded, index) ? ',' : '，';
    return isInNumber && mark === ':' ? ':' : (CHINESE[mark] ?? mark);
  });
}

/** 2,296 and 1,062,340 are numbers; of 412,156 or 12,5 only what follows tells. */
function isGrouped(text: string, index: number): boolean {
  return (
    /^,\d{3}(?!\d)/.test(text.slice(index, index + 5)) &&
    /(?:^|[^\d])\d{1,3}(?:,\d{3})*$/.test(text.slice(Math.max(0, index - 12), index))
  );
}

const PUNCTUATION = /[,:;()?!]/g;
const CHINESE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u2002\u2003\u2009\u3000\u200b\ufeff\r'].map((space) => [space, ' '] as const),
  ...Object.entries({
    '．': '.',
    '％': '%',
    '﹪': '%',
    '＋': '+',
    '－': '-',
    '−': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '～': '~',
    '〜': '~',
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
    '＂': '"',
    '／': '/',
    '℅': '%',
    〇: '零',
    '○': '零',
    餘: '余',
    馀: '余',
    於: '于',
    著: '着',
    裡: '里',
    臺: '台',
    衆: '众',
  }),
]);
