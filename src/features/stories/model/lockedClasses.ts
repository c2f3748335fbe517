import { classify } from '../../../core/portrayal/classify/classify';
import { manual } from '../../../core/portrayal/classify/methods/manual';
import { withoutInvention } from '../../../core/portrayal/portray/classifyTheme';
import type { Portrayal } from '../../../core/portrayal/portrayal';
import type { ClassificationChoice } from '../../../core/record/theme';

/**
 * The same classes for all slides whose areas are filled with values of one kind: breaks of all of their values together,
 * by the method of the first, so that a colour means the same on each of them.
 *
 * @returns for each portrayal its classification; null for one that shares its kind of values with no other.
 */
export function lockedClasses(portrayals: readonly Portrayal[]): readonly (ClassificationChoice | null)[] {
  const groups = new Map<string, readonly Portrayal[]>();
  for (const portrayal of portrayals) {
    const key = kindOf(portrayal);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), portrayal]);
  }
  const locked = new Map<string, ClassificationChoice>();
  for (const [key, members] of groups) {
    const choice = new Set(members.map(({ theme }) => theme.id)).size < 2 ? null : classesOf(members);
    if (choice !== null) locked.set(key, choice);
  }
  return portrayals.map((portrayal) => locked.get(kindOf(portrayal) ?? '') ?? null);
}

/** Values that may share classes: filled, of one unit, one kind, divided alike; null where there are no classes. */
function kindOf({ theme, legend, classification }: Portrayal): string | null {
  const { unit, kind, divisor } = legend.measure;
  if (theme.symbol !== 'choropleth' || classification === null) return null;
  const ownDivisor = legend.normalisation.includes('own') ? divisor?.measure : '';
  return [unit, kind, ...legend.normalisation, ownDivisor].join(' ');
}

function classesOf(members: readonly Portrayal[]): ClassificationChoice | null {
  const [first] = members;
  if (first === undefined || first.classification === null) return null;
  const values = members.flatMap(({ areas }) => areas.flatMap(({ value }) => (value === null ? [] : [value])));
  const { method } = first.classification;
  // Breaks by hand stay; others are made of all values. The theme says how many classes.
  const asked: ClassificationChoice =
    method === manual.id
      ? { method, classCount: first.classification.breaks.length - 1, breaks: first.classification.breaks }
      : { method, classCount: first.theme.classification.classCount };
  const classified = classify(values, withoutInvention(asked, values.length));
  if (!classified.ok) return null;
  const { breaks } = classified.classification;
  return { method: manual.id, classCount: breaks.length - 1, breaks };
}
