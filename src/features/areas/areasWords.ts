import type { Adcode } from '../../core/areas/area';
import { legendKey } from '../../core/portrayal/legend/legendKey';
import type { Portrayal, PortrayedArea } from '../../core/portrayal/portrayal';
import { portrayedArea } from '../../ui/portrayedArea';
import { classLabels } from '../../ui/wording/classLabels';
import type { Words } from '../../ui/wording/useWords';
import { portrayedText } from '../../ui/wording/values';
import type { InView } from './areasMode';

/** An area as it is read out: "Dongying: −34.2% · class 2 of 6: −40 to −20". */
export function areaText(words: Words, portrayal: Portrayal, adcode: Adcode): string {
  const { t } = words;
  const name = words.areaName(adcode);
  const area = portrayedArea(portrayal, adcode);
  if (area === null || portrayal.theme.symbol === 'none') return name;
  const figure = t('areas.figure', { name, value: portrayedText(words, area, portrayal.legend) });
  const inClass = classText(words, portrayal, area);
  return inClass === null ? figure : figure + t('list.dot') + inClass;
}

/** Which class of the legend; null where it shows none. */
function classText({ t, language }: Words, portrayal: Portrayal, { classIndex }: PortrayedArea): string | null {
  const { legend } = portrayal;
  if (legend.classes.length < 2 || legendKey(portrayal).form !== 'ramp') return null;
  const range = classLabels(legend, language)[classIndex];
  if (range === undefined) return null;
  return t('areas.class', { index: classIndex + 1, count: legend.classes.length, range });
}

/** "12 areas in view, 8 with figures. Highest: Dongying, −8.3%. Lowest: Dalian, −34.2%." */
export function inViewText(words: Words, portrayal: Portrayal, seen: InView): string {
  const { t } = words;
  const areas = t('areas.inView', { count: seen.areas });
  if (portrayal.theme.symbol === 'none') return t('areas.sentence', { text: areas });
  const { legend } = portrayal;
  const counted = t('areas.withFigures', { areas, count: seen.figures });
  const extreme = (key: 'areas.highest' | 'areas.lowest' | 'areas.only', index: number | null) => {
    const area = index === null ? undefined : portrayal.areas[index];
    if (area === undefined) return [];
    return [t(key, { name: words.areaName(area.adcode), value: portrayedText(words, area, legend) })];
  };
  const isOrdered = legend.measure.categories === undefined;
  const extremes = !isOrdered
    ? []
    : seen.figures === 1
      ? extreme('areas.only', seen.highest)
      : [...extreme('areas.highest', seen.highest), ...extreme('areas.lowest', seen.lowest)];
  return [counted, ...extremes].map((text) => t('areas.sentence', { text })).join(t('areas.separator'));
}
