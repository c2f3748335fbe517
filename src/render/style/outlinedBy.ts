import type { Adcode } from '../../core/areas/area';
import type { Atlas } from '../../state/atlas';

export type Outlined = ReadonlyMap<Adcode, 'selected' | 'hovered'>;

/** The areas that have a line around them: what is pointed at, and what is selected. */
export function outlinedBy({ mapState, session }: Pick<Atlas, 'mapState' | 'session'>): Outlined {
  const outlined = new Map<Adcode, 'selected' | 'hovered'>();
  if (session.hovered !== null) outlined.set(session.hovered.adcode, 'hovered');
  for (const adcode of mapState.selection) outlined.set(adcode, 'selected');
  return outlined;
}
