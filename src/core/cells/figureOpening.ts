import { hedgeBefore } from '../record/authored/parseFigure';
import type { Qualifier } from '../record/observation';

/** What stands in front of a figure, and the text from the figure on. */
export interface FigureOpening {
  readonly rest: string;
  /** −1 for a fall, 1 for a rise, null where neither is said. */
  readonly direction: Direction | null;
  readonly qualifier: Qualifier;
  /** 元 of ¥1,200; '' where no currency is said. */
  readonly currency: string;
}

export type Direction = 1 | -1;

/** Takes off what may stand in front of a figure: signs, arrows, 下降, 同比增长, 约, 近, ¥. null where it contradicts itself. */
export function openFigure(text: string): FigureOpening | null {
  let rest = text;
  let word: Direction | null = null;
  let arrow: Direction | null = null;
  let sign: Direction | null = null;
  let qualifier: Qualifier = 'none';
  let currency = '';
  for (let token = TOKEN.exec(rest); token !== null; token = TOKEN.exec(rest)) {
    const [whole, isSaid, rise, fall, arrowMark, signMark, hedge, money] = token;
    rest = rest.slice(whole.length);
    if (isSaid !== undefined) continue;
    if (rise !== undefined || fall !== undefined) word = rise === undefined ? -1 : 1;
    else if (arrowMark !== undefined) arrow = arrowDirection(arrowMark);
    else if (signMark !== undefined) {
      if (sign !== null) return null;
      sign = signMark === '+' ? 1 : -1;
    } else if (hedge !== undefined) qualifier = qualifierOf(hedge);
    else if (money !== undefined) currency = CURRENCIES[money.toUpperCase()] ?? money;
  }
  // 增长-3.2% is a fall; whether 下降-3.2% is one, or a rise, is not told.
  if (word === -1 && sign !== null) return null;
  const said = sign ?? word;
  if (said !== null && arrow !== null && said !== arrow) return null;
  return { rest, direction: said ?? arrow, qualifier, currency };
}

export function arrowDirection(arrow: string): Direction {
  return arrow === '↑' || arrow === '▲' ? 1 : -1;
}

const SAID = '同比|环比|[较比](?:去年|上年|上月|上季度?)(?:同期)?|共计|合计|总计|累计|共|达到?|:|\\s';
const RISE = '增长|增加|上升|上涨|提高|提升|增|升|涨';
const FALL = '负增长|下降|减少|降低|下跌|下滑|回落|降|减|跌|负';
const HEDGE = '大约|约为?|≈|将近|超过|大于|高于|多于|近|逾|超|突破|日均|不少于|不低于|不小于|至少|≥|>=|>';
const MONEY = 'US\\$|RMB|CNY|人民币|¥|\\$|€|£';
const TOKEN = new RegExp(`^(?:(${SAID})|(${RISE})|(${FALL})|([↑↓▲▼])|([-+])|(${HEDGE})|(${MONEY}))`, 'i');

function qualifierOf(hedge: string): Qualifier {
  return MORE_HEDGES[hedge] ?? hedgeBefore(hedge);
}

const MORE_HEDGES: Readonly<Record<string, Qualifier>> = {
  超过: 'exceeding',
  '>': 'exceeding',
  大于: 'exceeding',
  高于: 'exceeding',
  多于: 'exceeding',
  日均: 'daily-mean',
  不少于: 'or-more',
  不低于: 'or-more',
  不小于: 'or-more',
  至少: 'or-more',
  '>=': 'or-more',
  '≥': 'or-more',
  大约: 'about',
  约: 'about',
  约为: 'about',
  '≈': 'about',
  将近: 'nearly',
};

const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': '元',
  RMB: '元',
  CNY: '元',
  人民币: '元',
  $: '美元',
  US$: '美元',
  '€': '欧元',
  '£': '英镑',
};
