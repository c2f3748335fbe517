import { type ComponentType, useEffect, useState } from 'react';
import { reasonOf } from '../core/text/reasonOf';
import { notifyNotLoaded } from '../state/notifyNotLoaded';
import { useAtlasStore } from './AtlasContext';

interface LatePart<Props> {
  /** What a notice calls it. */
  readonly name: string;
  load(): Promise<ComponentType<Props>>;
  /** null until it has been fetched. */
  fetched: ComponentType<Props> | null;
}

/**
 * A part of the page whose code is fetched when it is first shown. Until it has come there is nothing in its place; where it
 * does not come, a notice says so, and it is asked for again when it is next shown.
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part: LatePart<Props> = { name, load, fetched: null };
  return (props) => <Later part={part} props={props} />;
}

function Later<Props extends object>({ part, props }: { readonly part: LatePart<Props>; readonly props: Props }) {
  const atlas = useAtlasStore();
  const [Part, setPart] = useState(() => part.fetched);
  useEffect(() => {
    if (part.fetched !== null) return;
    part.load().then(
      (fetched) => {
        part.fetched = fetched;
        setPart(() => fetched);
      },
      (error: unknown) => notifyNotLoaded(atlas, part.name, reasonOf(error)),
    );
  }, [part, atlas]);
  return Part === null ? null : <Part {...props} />;
}
