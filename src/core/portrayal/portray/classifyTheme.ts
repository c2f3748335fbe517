import type { Measure } from '../../record/observation';
import type { ClassificationChoice, Theme } from '../../record/theme';
import { type Notice, portrayalNotice } from '../../text/notice';
import { type Classified, classify } from '../classify/classify';
import type { ClassificationMethod } from '../classify/methods/classificationMethod';
import { CLASSIFICATION_METHODS } from '../classify/methods/index';
import { withZeroApart } from '../classify/methods/manual';
import { methodOf } from '../classify/methods/methodOf';
import type { Classification } from '../portrayal';

/**
 * How a measure may be classified: changes about zero, so that a fall never looks like a rise; categories, which are
 * classes, in no way; all else in sequence.
 */
export function methodsFor({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): readonly ClassificationMethod[] {
  if (kind === 'category') return [];
  const isPercentage = kind === 'change' && unit === 'percent';
  const wanted = kind === 'change' ? 'changes' : 'others';
  return CLASSIFICATION_METHODS.filter(
    ({ suits }) => suits === wanted || suits === 'both' || (suits === 'percentages' && isPercentage),
  );
}

/**
 * Classifies the values of a theme as the reader chose, or as the theme says where the choice does not suit the measure;
 * a classification of null if there are no values, or only categories. Throws where the theme's own classification is not usable.
 */
export function classifyTheme(
  values: ArrayLike<number>,
  theme: Theme,
  measure: Measure,
  choice: ClassificationChoice | null,
): { readonly classification: Classification | null; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  if (choice !== null && !methodsFor(measure).some(({ id }) => id === choice.method)) {
    notices.push(portrayalNotice('classification-not-offered', 'warning', {}));
    return withoutChoice();
  }
  if (measure.kind === 'category') return { classification: null, notices };
  const asked = choice ?? theme.classification;
  const classified = classifyOnce(values, asked);
  if (!classified.ok) {
    if (classified.reason === 'no-values') return { classification: null, notices };
    if (choice === null) throw new RangeError(`the theme "${theme.id}" has no usable breaks`);
    notices.push(portrayalNotice('manual-breaks-invalid', 'warning', {}));
    return withoutChoice();
  }
  const { isExtended } = classified;
  const { method, breaks: asClassified } = classified.classification;
  const breaks = method === 'manual' && measure.kind === 'change' ? withZeroApart(asClassified, values) : asClassified;
  const shown = breaks.length - 1;
  if (isExtended) {
    notices.push(portrayalNotice('manual-breaks-extended', 'info', { lower: breaks[0]!, upper: breaks.at(-1)! }));
  }
  if (methodOf(method).fitsValues && shown < asked.classCount && values.length > 2) {
    notices.push(portrayalNotice('fewer-classes', 'info', { asked: asked.classCount, shown }));
  }
  return { classification: { method, breaks }, notices };

  function withoutChoice() {
    const own = classifyTheme(values, theme, measure, null);
    return { classification: own.classification, notices: [...notices, ...own.notices] };
  }
}

// The values of all periods of a table are the same list whichever period is shown.
const known = new WeakMap<ArrayLike<number>, Map<string, Classified>>();

function classifyOnce(values: ArrayLike<number>, choice: ClassificationChoice): Classified {
  const ofValues = known.get(values) ?? new Map<string, Classified>();
  known.set(values, ofValues);
  const key = JSON.stringify(choice);
  const classified = ofValues.get(key) ?? classify(values, choice);
  ofValues.set(key, classified);
  return classified;
}
