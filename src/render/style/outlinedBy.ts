import type { Adcode } from '../../core/areas/area';
import type { MapState } from '../../core/portrayal/mapState';

export type Outlined = ReadonlyMap<Adcode, 'selected' | 'hovered'>;

/** Of the atlas, what outlines follow from. */
interface Pointed {
  readonly mapState: Pick<MapState, 'selection'>;
  readonly session: { readonly hovered: { readonly adcode: Adcode } | null };
}

/** The areas that have a line around them: what is pointed at, and what is selected. */
export function outlinedBy({ mapState, session }: Pointed): Outlined {
  const outlined = new Map<Adcode, 'selected' | 'hovered'>();
  if (session.hovered !== null) outlined.set(session.hovered.adcode, 'hovered');
  for (const adcode of mapState.selection) outlined.set(adcode, 'selected');
  return outlined;
}
