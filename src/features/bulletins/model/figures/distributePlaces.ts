import type { Governed } from '../document/bulletin';
import { commonParent } from '../places/containment';
import { comparatorList } from './change';
import type { NumeralGroup } from './groups';
import type { SentenceState } from './sentenceState';

const TOTAL = /合计|共计|总计|合并|累计共|占/;
/** 均 of each, and not the 均 of a mean. */
const EACH = /(?<![人日月年平户])均(?![值价衡])|都|各/;

/** For each number of a list the places that it stands for: one each where they are as many, all of them together, or each of them. */
export function distributePlaces(
  text: string,
  group: NumeralGroup,
  state: SentenceState,
  window: string,
  clause: string,
): (index: number) => readonly Governed[] {
  const { governed } = state;
  const other = comparedPlace(text, group, state);
  if (other !== null) return () => [other];
  if (governed.adcodes.length <= 1) return () => [governed];
  const count = group.numerals.length;
  const isTotal = TOTAL.test(window) && !/分别|依次|各/.test(clause);
  const alone = (adcode: string): Governed => ({ ...governed, adcodes: [adcode] });
  if (!isTotal && count === governed.adcodes.length && comparatorList(clause).length === 0) {
    return (index) => [alone(governed.adcodes[index]!)];
  }
  if (!isTotal && count === 1 && EACH.test(clause)) return () => governed.adcodes.map(alone);
  const together: Governed = {
    adcodes: [commonParent(governed.adcodes)],
    isPart: true,
    reason: 'group',
    isSure: isTotal && count === 1,
  };
  return () => [together];
}

/** 高于全国的0.07人: of the place that is compared with. */
function comparedPlace(text: string, group: NumeralGroup, { compared, from }: SentenceState): Governed | null {
  if (compared === null) return null;
  const between = text.slice(compared.at, group.start);
  const isMeant = /^(?:平均水平)?(?:的|为|是|均值的|均值为)(?:约|近)?$/.test(between);
  if (!isMeant || !/(?:高于|低于|优于|好于|差于|少于|多于|超过)[^，。；]*$/.test(text.slice(from, compared.at)))
    return null;
  return { ...compared, reason: 'compared' };
}
