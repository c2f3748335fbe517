import { foldText } from './foldText';

/**
 * Whether a text that no period was found in says one all the same, which is none of the calendar's or not said in full:
 * 2023-24, 2023-2024学年, 2024年第5周, 24年, 2024E, 2024年以来, “十四五”前三年. What stands under it is not of the period of the table.
 */
export function saysUnreadPeriod(text: string): boolean {
  const line = foldText(text).trim();
  return !/[较比与]\s*\d+年/.test(line) && UNREAD.test(line);
}

/**
 * Whether what a text says of time is less than the year that it names, or not that year: 2024年春运, 2024年夏季行动, and
 * 2024年统计年鉴, which has the figures of the year before.
 */
export function namesPartOfYear(text: string): boolean {
  return PART_OF_YEAR.test(foldText(text).trim());
}

const YEAR = '(?:19|20)\\d\\d';
const UNREAD = new RegExp(
  [
    `(?<!\\d)${YEAR}[-/]\\d\\d(?!\\d)`,
    `(?<!\\d)${YEAR}[EFPA](?![a-z\\d])`,
    `${YEAR}-?w\\d{1,2}(?!\\d)`,
    `${YEAR}.{0,12}(?:学[年期]|财政年度|财年)`,
    `${YEAR}年(?:以来|至今|年?初)`,
    '第[\\d一二三四五六七八九十]{1,3}周(?!岁|年)',
    '[-—~至到]本月',
    '十[一二三四五六七]五(?!规划[^期])',
    '^(?:\\d\\d|1[01]\\d)年(?![期以内来龄及间限级]|度)',
  ].join('|'),
  'i',
);

const PART_OF_YEAR = new RegExp(
  `${YEAR}年?(?:度|的)?(?:全[国省市区县])?(?:(?:春运|春节|清明|五一|端午|中秋|国庆|元旦|双十一|寒假|暑假|暑期|暑运|汛期|[春夏秋冬]季|冬春|夏秋|百日|黄金周|两会)|.{0,10}年鉴)`,
);
