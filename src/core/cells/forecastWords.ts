import { anyOf } from './anyOf';
import { foldText } from './foldText';
import { keptAnswers } from './keptAnswers';

/** Whether words beside a figure say that it is expected, planned or aimed at, and so none that came about: （预计）, (E). */
export function saysForecast(words: string): boolean {
  return REMARK.test(words.trim());
}

/** Whether a cell of periods names a year that has not come about: 2025E, 2025年(预测). */
export function isForecastYear(cell: string): boolean {
  const [, words] = /^(?:19|20)\d\d年?\s*[([]?\s*([^)\]]+?)\s*[)\]]?$/.exec(foldText(cell).trim()) ?? [];
  return words !== undefined && saysForecast(words);
}

/** The text behind 预计 or 计划, with which a figure begins that is none that came about; null where it begins otherwise. */
export function behindForecast(text: string): string | null {
  return BEFORE_FIGURE.exec(text)?.groups?.rest ?? null;
}

/**
 * Whether a heading, without its period and unit, names what is expected or aimed at: 目标值, 预计, (E), GDP（预计）, GDP目标.
 * Not what is only called so, as 计划投资, 规划面积, 目标完成率 and 预期寿命 are.
 */
export const namesForecast = keptAnswers((name: string): boolean => {
  if (LETTER.test(name)) return true;
  const parts = name.split(PARTING).filter((part) => part !== '');
  if (namesActual(name)) return false;
  return (
    parts.some((part) => ALONE.test(part) || AT_START.test(part) || AT_END.test(part)) || ENGLISH_AT_END.test(name)
  );
});

/** Whether a heading names what was done about a plan: 完成, 预算执行数, 目标完成率. */
export function namesActual(name: string): boolean {
  return CAME_ABOUT.test(name);
}

/** Whether a title says that all of its table is expected or aimed at: 2025年各市主要经济指标预期目标, 投资计划. */
export function titlesForecast(title: string): boolean {
  return !namesActual(title) && (namesForecast(title) || TITLE.test(title));
}

/** What nobody knows yet, and what somebody wants. */
const EXPECTED = '(?:预计|预測|预测|預計|預測|预期|预估|预报|估测|展望)';
const AIMED_AT = '(?:计划|計劃|目标|目標|规划|規劃|预算|任务|拟定?)';
const ENGLISH =
  'forecast(?:ed)?|expected|expectation|project(?:ed|ion)|predict(?:ed|ion)|prognosis|plan(?:ned)?|target(?:ed)?|budget(?:ed)?|outlook';
const QUANTITY = '(?:数值?|數|值|数量|额|量|数据|情况|指标)?';
const WHOLE = '(?:年度?|全年|本年度?|当年|年初|年末|季度|预期性|约束性)?';

const REMARK = new RegExp(
  `^(?:${WHOLE}(?:(?:${EXPECTED}|${AIMED_AT})+${QUANTITY}|${EXPECTED}.*)|[ef]|exp\\.?|proj\\.?|(?:${ENGLISH})(?: (?:value|figure)s?)?)$`,
  'i',
);

const BEFORE_FIGURE = new RegExp(
  `^[(\\[]?${WHOLE}(?:${EXPECTED}|${AIMED_AT}|${ENGLISH})+${QUANTITY}[)\\]]?[:\\s]*(?:为|达到?|可达)?\\s*(?<rest>.*)$`,
  'i',
);

const PARTING = /[\s·()（）[\]【】〔〕_:：,，、/—-]+/;
const ALONE = new RegExp(`^${WHOLE}(?:${EXPECTED}|${AIMED_AT})+${QUANTITY}$`);
const ENGLISH_AT_END = new RegExp(`(?:^|[^a-z])(?:${ENGLISH})(?: ?(?:values?|figures?))?[)）]?$`, 'i');
/** (E) behind a year that is taken off, or behind a name; (F) behind a name may be of women. */
const LETTER = /^[(（[]\s*[EF]\s*[)）\]]|[^\s(（[]\s*[(（[]\s*E\s*[)）\]]\s*$/;
const CAME_ABOUT = /完成|实际|执行|准确|精度|误差|预警|模型/;
const TITLE = /(?:计划|計劃|规划|目标|目标任务)(?:分解|安排|指标|下达)?(?:表|一览|情况)?$/;
const AT_START = /^(?:预计|预测|预估|預計|預測)/;
const AT_END = anyOf(
  `(?:${EXPECTED})${QUANTITY}$`,
  '(?:目标|目標)(?:数|值|额|量)?$',
  '(?:计划|計劃|任务)(?:数|值|额|量)$',
  '年度(?:计划|规划|任务)$',
);
