import { formatBreaks } from '../../domain/format';
import type { Legend } from '../../domain/portrayal';
import type { Language } from '../../domain/text';

/** "20–40" for each class of a legend, in its order. */
export function classLabels(legend: Legend, language: Language): readonly string[] {
  return formatBreaks(legend.classes, legend.measure, language, legend.isWhole, legend.normalisation);
}
