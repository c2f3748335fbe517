import { useCallback, useEffect } from 'react';
import type { Adcode } from '../../core/areas/area';
import type { AtlasStore } from '../../state/atlas';
import { useAtlasStore } from '../../ui/AtlasContext';

/** What a row of a list listens to, so that its area is outlined on the map while it is pointed at or has the focus. */
export function useHighlight(adcode: Adcode) {
  const atlas = useAtlasStore();
  const highlight = useCallback(() => atlas.getState().hover({ adcode, hit: null, pointer: null }), [atlas, adcode]);
  const letGo = useCallback(() => endHighlight(atlas, adcode), [atlas, adcode]);
  // A row filtered away under the pointer gets no leave event.
  useEffect(() => letGo, [letGo]);
  return { onMouseEnter: highlight, onMouseLeave: letGo, onFocus: highlight, onBlur: letGo };
}

function endHighlight(atlas: AtlasStore, adcode: Adcode): void {
  const { session, hover } = atlas.getState();
  if (session.hovered?.adcode === adcode && session.hovered.pointer === null) hover(null);
}
