import { readCommandLine, UsageError } from '../commandLine';
import { BROWSERS, type BrowserName } from './browserParts';
import { MAPS, type MapKind } from './journey/atlasTour';

/** Which journeys are to be gone: each browser with each map. */
export interface BrowserOptions {
  readonly browsers: readonly BrowserName[];
  readonly maps: readonly MapKind[];
}

/** Reads `--only firefox,webkit` and `--map 2d`; all where they are not said. @throws UsageError */
export function readBrowserOptions(parameters?: readonly string[]): BrowserOptions {
  const { values } = readCommandLine({
    ...(parameters === undefined ? {} : { args: [...parameters] }),
    options: { only: { type: 'string' }, map: { type: 'string' } },
  });
  return { browsers: chosen('only', values.only, BROWSERS), maps: chosen('map', values.map, MAPS) };
}

/** Those of a list that are named, in the list's order. */
function chosen<Name extends string>(option: string, text: string | undefined, all: readonly Name[]): readonly Name[] {
  if (text === undefined) return all;
  const named = text.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new UsageError(`--${option} names "${unknown}"; there are ${all.join(', ')}.`);
  return all.filter((name) => named.includes(name));
}
