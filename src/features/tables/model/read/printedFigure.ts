import { hasHiddenCharacters } from '../../../../core/cells/hiddenCharacters';
import { holdsPersonalText } from '../../../../core/privacy/personalText';
import { plainText } from '../../../../core/text/plainText';

const LONGEST = 40;
/** Words around a number; whatever else stands beside one may be about a person. */
const WORDS =
  /同比|环比|上升|下降|增长|减少|持平|左右|以上|以下|以内|不足|不到|超过|其中|平方公里|公里|人次|[〇零一二三四五六七八九十百千万亿元件起人次户个宗辆名例家台套吨亩岁倍约近超余多至到和或与及第年月日季度]/g;

/** What a cell says that is no figure, as it may be shown and travel; '' where it holds no number, or words beside it. */
export function printedFigure(cell: string): string {
  const text = cell.trim();
  const isPlain = text.length <= LONGEST && /\d/.test(text) && plainText(text) === text && !hasHiddenCharacters(text);
  if (!isPlain || holdsPersonalText(text)) return '';
  const others = text.replaceAll(WORDS, '').match(/\p{L}/gu) ?? [];
  return others.length <= MOST_LETTERS && !/\p{sc=Han}/u.test(others.join('')) ? text : '';
}

/** Of a unit or a multiplier: 12 km, 5w. */
const MOST_LETTERS = 3;
