import type { Legend } from '../../core/portrayal/portrayal';
import { formatBreaks } from '../../core/record/formatBreaks';
import type { Language } from '../../core/text/text';

/** "20–40" for each class of a legend, in its order. */
export function classLabels(legend: Legend, language: Language): readonly string[] {
  return formatBreaks(legend.classes, legend.measure, language, legend.isWhole, legend.normalisation);
}
