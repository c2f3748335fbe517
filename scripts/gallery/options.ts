export interface Options {
  /** Makes what is pictured now the references. */
  readonly accept: boolean;
  /** Ids of the themes to picture, in the order of the atlas, each once. */
  readonly themes: readonly string[];
}

export type OptionsRead = ({ readonly ok: true } & Options) | { readonly ok: false; readonly reason: string };

/**
 * Reads `[--accept] [theme …]`; without a theme all are meant.
 *
 * @param known ids of all themes that have pictures
 */
export function readOptions(parameters: readonly string[], known: readonly string[]): OptionsRead {
  const isOption = (parameter: string) => parameter.startsWith('-');
  const unknownOption = parameters.find((parameter) => isOption(parameter) && parameter !== '--accept');
  if (unknownOption !== undefined)
    return { ok: false, reason: `unknown option "${unknownOption}"; there is only --accept.` };
  const wanted = parameters.filter((parameter) => !isOption(parameter));
  const unknownTheme = wanted.find((theme) => !known.includes(theme));
  if (unknownTheme !== undefined)
    return { ok: false, reason: `unknown theme "${unknownTheme}"; there are ${known.join(', ')}.` };
  const themes = wanted.length === 0 ? known : known.filter((theme) => wanted.includes(theme));
  return { ok: true, accept: parameters.includes('--accept'), themes };
}
