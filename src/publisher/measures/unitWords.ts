import { unitName, units } from '../../domain/record/units';
import type { Words } from '../../ui/wording/useWords';

/** A unit in the reader's language; as the reader wrote it where the atlas does not know it. */
export function unitWord({ of }: Words, unit: string): string {
  return of(unitName(unit));
}

/** The key of a unit that is named in a language; what is typed where there is none. */
export function unitKey({ of }: Words, text: string): string {
  const typed = text.trim();
  return Object.entries(units).find(([, name]) => of(name) === typed)?.[0] ?? typed;
}

/** The words for all known units, each once. */
export function unitChoices({ of }: Words): readonly string[] {
  return [...new Set(Object.values(units).map(of))];
}
