import { knownScale, SCALES, scaledUnitName, units } from '../../../core/record/authored/units';
import type { Words } from '../../../ui/wording/useWords';
import type { CountedIn } from '../model/tableMeasure';

/** A unit in the reader's language, with what is counted in; as the reader wrote it where the atlas does not know it. */
export function unitWord({ of }: Words, { unit, scale }: CountedIn): string {
  return of(scaledUnitName(unit, scale));
}

/** The key of a unit that is named in a language; what is typed where there is none. */
export function unitKey({ of }: Words, text: string): string {
  const typed = text.trim();
  return Object.entries(units).find(([, name]) => of(name) === typed)?.[0] ?? typed;
}

/** The words for what may be said: where the table names a unit, that in each scale; else all known units, each once. */
export function unitChoices({ of }: Words, { unit }: CountedIn): readonly string[] {
  if (unit === '') return [...new Set(Object.values(units).map(of))];
  return [1, ...SCALES.keys()].map((scale) => of(scaledUnitName(unit, knownScale(scale))));
}
