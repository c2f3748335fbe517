import { useEffect, useRef, useState } from 'react';
import type { Adcode } from '../../core/areas/area';
import type { View } from '../../core/geometry/view';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { FOCUSED_CLASS } from '../../map/mapSurface';
import { moveCamera, select } from '../../state/actions';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { areaView } from '../../state/cameraMoves';
import { useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';
import { mapElement } from '../../ui/mapElement';
import { type AreasMode, areasMove, enterAreas, type InView, inView, moveAmongAreas } from './areasMode';
import { stopsOn } from './stopsOn';

/** What the keyboard has asked for on the map. */
export interface AreaKeys {
  /** Where it is among the areas; null: the arrows move the map. */
  readonly mode: AreasMode | null;
  /** What was in view when it was last asked; null: nothing was, since the last step. */
  readonly seen: Seen | null;
}

/** What was in view, of which portrayal and for which camera: of any other it would be wrong. */
interface Seen extends InView {
  readonly portrayal: Portrayal;
  readonly view: View | null;
}

const NOTHING: AreaKeys = { mode: null, seen: null };

/**
 * Follows the keys of the map while it has the focus. Enter begins to choose areas, there Enter opens the card, Escape gives the
 * arrows back to the map; Space asks what is in view. They are heard before the surface hears them, whichever it is.
 */
export function useAreaKeys(): AreaKeys {
  const atlas = useAtlasStore();
  const [keys, setKeys] = useState(NOTHING);
  const latest = useRef(NOTHING);

  useEffect(() => {
    const map = mapElement();
    if (map === null) return;
    let last: Adcode | null = null;
    const change = (next: AreaKeys) => {
      latest.current = next;
      setKeys(next);
      last = next.mode?.adcode ?? last;
      outline(atlas, next.mode?.adcode ?? null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isMap(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = keyPressed(event, latest.current, atlas, map, last);
      if (next === null) {
        const { mode } = latest.current;
        if (mode?.isAtEdge === true) change({ mode: { ...mode, isAtEdge: false }, seen: null });
        return;
      }
      // Neither the surface nor the page may handle it as well.
      event.preventDefault();
      event.stopPropagation();
      change(next);
    };
    const leave = () => latest.current !== NOTHING && change(NOTHING);
    const onFocus = ({ target }: FocusEvent) => isMap(target) && outline(atlas, latest.current.mode?.adcode ?? null);
    const onBlur = () => outline(atlas, null);
    map.addEventListener('keydown', onKey, true);
    map.addEventListener('focusin', onFocus);
    map.addEventListener('focusout', onBlur);
    map.addEventListener('pointerdown', leave, true);
    return () => {
      onBlur();
      map.removeEventListener('keydown', onKey, true);
      map.removeEventListener('focusin', onFocus);
      map.removeEventListener('focusout', onBlur);
      map.removeEventListener('pointerdown', leave, true);
    };
  }, [atlas]);

  return keys;
}

/** @returns null where the key means nothing here. */
function keyPressed(
  event: KeyboardEvent,
  { mode, seen }: AreaKeys,
  atlas: AtlasStore,
  map: HTMLElement,
  last: Adcode | null,
): AreaKeys | null {
  const state = atlas.getState();
  const { key } = event;
  if (key === ' ') return { mode: mode === null ? null : { ...mode, isAtEdge: false }, seen: seenOn(state, map) };
  if (mode === null) {
    if (key === 'Escape' && seen !== null) return NOTHING;
    if (key !== 'Enter') return null;
    const stops = stopsOn(state, map);
    const { widthPixels, heightPixels } = stops.frame.size;
    const known = [state.mapState.selection[0] ?? null, last];
    return { mode: enterAreas(stops, known, [widthPixels / 2, heightPixels / 2]), seen: null };
  }
  if (key === 'Escape') return NOTHING;
  if (key === 'Enter') {
    state.dispatch(select(mode.adcode));
    // In another page there is no card, and the map keeps the focus.
    setTimeout(() => focusFirst('.card .icon-button'));
    return { mode: { ...mode, isAtEdge: false }, seen: null };
  }
  const move = areasMove(event);
  if (move === null) return null;
  const stops = stopsOn(state, map);
  // Another level, or other counties, may have taken its place.
  const isThere = stops.adcodes.includes(mode.adcode);
  const middle = [stops.frame.size.widthPixels / 2, stops.frame.size.heightPixels / 2] as const;
  const next = isThere ? moveAmongAreas(mode, move, stops) : enterAreas(stops, [], middle);
  if (next !== null) bringIntoView(atlas, next.adcode, stops);
  return { mode: next, seen: null };
}

function seenOn(atlas: Atlas, map: HTMLElement): Seen {
  return { ...inView(stopsOn(atlas, map)), portrayal: atlas.portrayal, view: atlas.mapState.view };
}

function bringIntoView(atlas: AtlasStore, adcode: Adcode, { adcodes, frame, view }: ReturnType<typeof stopsOn>): void {
  const wanted = areaView(atlas.getState(), adcodes.indexOf(adcode), frame, view);
  if (wanted !== null) atlas.getState().dispatch(moveCamera(wanted));
}

/** As from a list: outlined, without anything under a pointer. */
function outline(atlas: AtlasStore, adcode: Adcode | null): void {
  const { session, hover } = atlas.getState();
  if (adcode !== null) hover({ adcode, hit: null, pointer: null });
  else if (session.hovered !== null && session.hovered.pointer === null) hover(null);
}

function isMap(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.classList.contains(FOCUSED_CLASS);
}
