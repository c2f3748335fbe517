import { evenScale } from '../core/geometry/evenScale';
import type { View } from '../core/geometry/view';
import { type Language, localise } from '../core/text/text';
import { sizeOf } from '../render/canvas/prepareCanvas';
import { remPixels } from '../render/style/remPixels';
import type { AtlasStore } from '../state/atlas';
import type { MapCamera } from './mapCamera';

const WIDEST_REM = 6;

interface Scale {
  readonly widthPixels: number;
  readonly text: string;
}

const UNITS = { kilometres: { zh: '公里', en: 'km' }, metres: { zh: '米', en: 'm' } } as const;

/** The longest round distance that a bar has room for: 1, 2, 3 or 5 of a power of ten. */
export function scaleOf(metresPerPixel: number, language: Language, rem = 16): Scale {
  const widestPixels = WIDEST_REM * rem;
  const mostMetres = widestPixels * metresPerPixel;
  const isKilometres = mostMetres >= 1000;
  const most = isKilometres ? mostMetres / 1000 : mostMetres;
  const power = 10 ** Math.floor(Math.log10(most));
  const round = ([5, 3, 2].find((digit) => digit * power <= most) ?? 1) * power;
  return {
    widthPixels: (widestPixels * round) / most,
    text: `${round}\u00a0${localise(UNITS[isKilometres ? 'kilometres' : 'metres'], language)}`,
  };
}

/**
 * A scale bar in the corner of the map, where one length holds all over it.
 *
 * @param seen the camera as it is seen.
 * @returns a function that takes it away.
 */
export function showScaleBar(
  container: HTMLElement,
  camera: MapCamera,
  atlas: AtlasStore,
  seen: () => View,
): () => void {
  const corner = document.createElement('div');
  corner.className = 'map-corner';
  const bar = document.createElement('div');
  bar.className = 'map-scale';
  corner.append(bar);
  container.append(corner);
  let size = sizeOf(container);
  const update = () => {
    const metres = evenScale(seen(), size);
    bar.hidden = metres === null;
    if (metres === null) return;
    const { widthPixels, text } = scaleOf(metres, atlas.getState().mapState.language, remPixels());
    bar.style.width = `${widthPixels}px`;
    if (bar.textContent !== text) bar.textContent = text;
  };
  camera.on('move', update);
  camera.on('moveend', update);
  camera.on('resize', () => {
    size = sizeOf(container);
    update();
  });
  const unsubscribe = atlas.subscribe(({ mapState }, previous) => {
    if (mapState.language !== previous.mapState.language) update();
  });
  update();
  return () => {
    unsubscribe();
    corner.remove();
  };
}
