import { withoutPeriod } from '../../../../core/cells/periodInText';
import { isUnitText, listedUnits, readHeading } from '../../../../core/cells/readHeading';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';

/** A unit as it stands above a table, of figures whose headings say none. */
export interface UnitAbove {
  /** As printed, without a multiplier. */
  readonly unit: string;
  readonly factor: number;
}

/** What stands above a table, in words: what its columns observe, and in what. */
export interface Captions {
  /** What figures are of whose headings do not say it; '' where nothing above does. */
  readonly title: string;
  /** Several where it says 单位：万人、亿元. */
  readonly units: readonly UnitAbove[];
}

/** @param above texts above the heading, from the top. */
export function captionsOf(above: readonly string[]): Captions {
  const lines = above.map((text) => ({ text, ...keyedLine(text) }));
  // 单位： may stand in a cell of its own, before that of the unit.
  const said = lines.map((line, index) => line.said || (line.key === '' ? '' : (lines[index + 1]?.text ?? '')));
  const isValue = (index: number) => lines[index - 1]?.said === '' && lines[index - 1]?.key !== '';
  const indicator = said.find((_, index) => /^(?:指标|指標|index|indicator|measure)$/.test(lines[index]!.key));
  const free = lines.filter(({ key }, index) => key === '' && !isValue(index)).map(({ text }) => text);
  const named = titleParts(indicator ?? free.find((text) => !isUnitText(text)) ?? '');
  const units = [
    ...said.filter((_, index) => /^(?:计量|計量)?(?:单位|單位)$|^units?$/.test(lines[index]!.key)),
    ...free.filter(isUnitText),
  ].flatMap((text) => unitsIn(text) ?? [readHeading(`(单位：${text})`)]);
  return units.length > 0 ? { ...named, units } : named;
}

/** Those of the texts that may say when figures are of: not the source, and not when it was written down. */
export function linesOfPeriod(above: readonly string[]): readonly string[] {
  const lines = above.filter((text) => OF_PERIODS.test(keyedLine(text).key));
  // （2024年10月8日） alone, beside a title that names a month, is when it was printed.
  const isBare = (text: string) => readPeriodCell(text).status !== 'none';
  return [...lines.filter((text) => !isBare(text)), ...lines.filter(isBare)];
}

const OF_PERIODS = /^(?:|指标|指標|时间|時間|日期|统计时间|统计日期|index|indicator|measure|time)$/;

/** What the name of a sheet or file says in the same way. */
export function captionsIn(name: string): Captions {
  return titleParts(name);
}

/** A line that says one thing of a table, as exports of statistics have them: its key in lower case, '' for any other text. */
export function keyedLine(text: string): { readonly key: string; readonly said: string } {
  const line = text.trim();
  const { key = '', said = '' } = KEYED.exec(line)?.groups ?? {};
  return { key: key.toLowerCase(), said: (/^[（(]/.test(line) ? said.replace(/[)）]$/, '') : said).trim() };
}

const KEYED = new RegExp(
  '^(?:[（(]\\s*)?(?<key>数据库|数据集|指标|指標|时间|時間|日期|地区|地區|(?:计量|計量)?(?:单位|單位)|(?:数据|资料|資料)?来源|來源|' +
    '制表(?:人|单位|时间|日期)?|填报(?:人|单位|时间|日期)?|报送(?:时间|日期)|发布(?:时间|日期)|统计(?:时间|日期)|审核人?|注|备注|说明|更新时间|导出时间|' +
    'database|data ?set|index|indicator|measure|time|region|area|units?|source|notes?)\\s*[:：]\\s*(?<said>.*)$',
  'is',
);

/** Without 各市 and 情况统计表, which say no more than that it is a table. */
export function measureOfTitle(title: string): string {
  const bare = withoutPeriod(title.replace(/^[与和及同、]+(?=\d{4}年)/, ''))
    .replace(/^(?:附?表\s*[\d一二三四五六七八九十]+(?:[-–.]\d+)*[\s:：、.]*)/, '')
    .replace(/^(?:全[国省市区县州]|(?:分|各)[省市区县州地盟、]+(?:[（(][^（）()]*[)）])?)的?/, '')
    .replace(/(?:基本)?(?:情况|统计|汇总|一览|对比|比较)*(?:表|情况|统计|数据|一览|汇总|报表|对比|比较)$/, '');
  return /\p{L}{2}/u.test(bare) && !/^(?:主要|基本|统计|数据|指标|主要指标|工作|发展|有关|相关)$/.test(bare)
    ? bare
    : title;
}

function titleParts(text: string): Captions {
  const [, title = '', inBracket, said] = UNITS_AT_END.exec(text) ?? [];
  const several = unitsIn(inBracket ?? said ?? '') ?? [];
  if (several.length > 1) return { title: withoutPeriod(title), units: several };
  const heading = readHeading(text);
  return { title: heading.name, units: heading.unit !== '' || heading.factor !== 1 ? [heading] : [] };
}

/** 财政收入（亿元、%）, 财政收入（单位：亿元、%）, 财政收入 单位：亿元、% */
const UNITS_AT_END = /^(.*?)\s*(?:[（([【]([^（()[\]【】]+)[)）\]】]|(?:计量|計量)?(?:单位|單位)\s*[:：](.+))$/;

/** null where what is said is no unit that is known. */
function unitsIn(text: string): readonly UnitAbove[] | null {
  // 单位：万人 制表：张三 in one cell
  const said = text.replace(/^[（(]|[)）]$/g, '').replace(/(?<=\S)\s+[^\s:：]+[:：].*$/s, '');
  return listedUnits(said)?.map((unit) => readHeading(`(${unit})`)) ?? null;
}
