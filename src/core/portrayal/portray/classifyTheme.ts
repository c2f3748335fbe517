import type { Bounds } from '../../record/bounds';
import type { Measure } from '../../record/observation';
import type { ClassificationChoice, Theme } from '../../record/theme';
import { type Notice, portrayalNotice } from '../../text/notice';
import { type Classified, classify } from '../classify/classify';
import { keepTogether, partsRun } from '../classify/keepTogether';
import type { ClassificationMethod } from '../classify/methods/classificationMethod';
import { CLASSIFICATION_METHODS } from '../classify/methods/index';
import { manual, withZeroApart } from '../classify/methods/manual';
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

/** Of no more figures, each is written; classes of them would be invented. */
export const FEW_FIGURES = 5;

/**
 * What few values are classed by: by no edges made of them, so that all have one tint; changes by their direction alone. Fixed
 * edges, and those by hand, are none that are made of the values.
 */
export function withoutInvention(choice: ClassificationChoice, valueCount: number): ClassificationChoice {
  const { fitsValues, breaksOf, classCount } = methodOf(choice.method);
  if (valueCount > FEW_FIGURES || breaksOf === null || classCount !== undefined) return choice;
  return { ...choice, classCount: fitsValues ? 1 : 2 };
}

/** What a theme shows, to be put into classes. */
export interface ValuesToClassify {
  readonly values: ArrayLike<number>;
  /** Values that rounding and hedges do not tell apart (`indistinctRuns`): no edge made of the values parts them. */
  readonly runs: readonly Bounds[];
}

/**
 * Classifies the values of a theme as the reader chose, or as the theme says where the choice does not suit the measure;
 * a classification of null if there are no values, or only categories. Throws where the theme's own classification is not usable.
 */
export function classifyTheme(
  { values, runs }: ValuesToClassify,
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
  const wanted = choice ?? theme.classification;
  const asked = withoutInvention(wanted, values.length);
  const classified = classifyOnce(values, asked);
  if (!classified.ok) {
    if (classified.reason === 'no-values') return { classification: null, notices };
    if (choice === null) throw new RangeError(`the theme "${theme.id}" has no usable breaks`);
    notices.push(portrayalNotice('manual-breaks-invalid', 'warning', {}));
    return withoutChoice();
  }
  const { isExtended } = classified;
  const { method, breaks: asClassified } = classified.classification;
  const together = withRunsTogether(asClassified, method, { values, runs });
  const breaks = method === manual.id && measure.kind === 'change' ? withZeroApart(together, values) : together;
  const shown = breaks.length - 1;
  if (isExtended) {
    notices.push(portrayalNotice('manual-breaks-extended', 'info', {}));
  }
  if (asked.classCount < wanted.classCount && choice !== null)
    notices.push(portrayalNotice('few-unclassed', 'info', {}));
  else if (methodOf(method).fitsValues && shown < asked.classCount) {
    notices.push(portrayalNotice('fewer-classes', 'info', { asked: asked.classCount, shown }));
  }
  if (breaks.slice(1, -1).some((edge) => partsRun(edge, runs))) {
    notices.push(portrayalNotice('classes-part-alike', 'info', {}));
  }
  return { classification: { method, breaks }, notices };

  function withoutChoice() {
    const own = classifyTheme({ values, runs }, theme, measure, null);
    return { classification: own.classification, notices: [...notices, ...own.notices] };
  }
}

/**
 * Edges made of the values step aside for those that must share a class; symmetric ones go on both sides. Fixed edges and those by
 * hand are what they are, and so is zero.
 */
function withRunsTogether(
  breaks: readonly number[],
  method: string,
  { values, runs }: ValuesToClassify,
): readonly number[] {
  const { fitsValues, breaksOf, classCount } = methodOf(method);
  if (runs.length === 0 || breaksOf === null || classCount !== undefined) return breaks;
  if (fitsValues) return keepTogether(breaks, Float64Array.from(values).sort(), runs);
  const isOutermost = (index: number) => index === 0 || index === breaks.length - 1;
  return breaks.filter(
    (edge, index) => edge === 0 || isOutermost(index) || !(partsRun(edge, runs) || partsRun(-edge, runs)),
  );
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
