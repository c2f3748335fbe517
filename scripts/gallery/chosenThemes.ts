import { UsageError } from '../commandLine';

/**
 * The themes to picture, in the order of the atlas, each once; without a name all are meant.
 *
 * @param names as they were typed.
 * @param known ids of all themes that have pictures.
 * @throws UsageError for a theme that has none.
 */
export function chosenThemes(names: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`unknown theme "${unknown}"; there are ${known.join(', ')}.`);
  return names.length === 0 ? known : known.filter((theme) => names.includes(theme));
}
