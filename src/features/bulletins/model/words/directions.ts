/** Words for a rise and a fall, the longest first; behind 至, 到 and 为 they give a level instead. */
export const FALLS = [
  '负增长',
  '同比降幅',
  '下降幅度',
  '下降率',
  '下降',
  '减少',
  '降低',
  '回落',
  '下滑',
  '下跌',
  '压减',
  '压降',
  '缩短',
  '缩减',
  '降幅',
  '减幅',
  '跌幅',
  '少发',
  '少于',
  '减',
  '降',
  '跌',
  '少',
  '低',
  '↓',
  '▼',
  '⬇',
] as const;
export const RISES = [
  '增长幅度',
  '上升幅度',
  '增长率',
  '增加',
  '增长',
  '上升',
  '提高',
  '提升',
  '增速',
  '升幅',
  '增幅',
  '涨幅',
  '上涨',
  '攀升',
  '升高',
  '扩大',
  '延长',
  '增',
  '升',
  '涨',
  '多',
  '高',
  '↑',
  '▲',
  '⬆',
] as const;

/** These say a change only straight in front of the number, and only where something is compared. */
export const SHORT_DIRECTIONS: ReadonlySet<string> = new Set([
  '少',
  '低',
  '多',
  '高',
  '减',
  '降',
  '跌',
  '增',
  '升',
  '涨',
]);

export const isFall = (word: string) => (FALLS as readonly string[]).includes(word);

const WORD = [...FALLS, ...RISES].sort((one, other) => other.length - one.length).join('|');
const BETWEEN =
  '(?:了|约|近|逾|超过|超|达到?|为|分别为|分别|依次为|依次|各为|高达|也|均|有|将近|大约|接近|不到|不足|：|在)*';

/** The word that gives a number behind it its direction: the number follows at the end of the text. */
export const DIRECTION_AT_END = new RegExp(`(?<word>${WORD})(?:数|量|率|比例|幅度)?(?<between>${BETWEEN})$`);
/** 降至, 增加到, 压缩为: what follows is a level. */
export const LEVEL_AT_END =
  /(?:降低?|升高?|增加?|减少?|提高|提升|下降|上升|回落|压缩|压降|压减|缩短|扩大|增长|上涨|恢复|保持|稳定|收窄|调整|扩展|拓展|优化)(?:至|到|为|在)(?:了)?(?:约|近|逾|超过|超|今年的?|目前的?|现在的?)*$/;
