import type { MapScene } from '../../core/scene/mapScene';
import type { Language } from '../../core/text/text';
import { drawInset } from '../../render/canvas/drawInset';
import type { MapWindow } from '../../render/drawing/painter';
import { type SouthInset, southInset } from '../../render/drawing/southInset';
import type { Frame } from '../../state/camera';
import { keptWhile } from '../keptWhile';

/** In rem. */
const MARGIN = 1.5;
const CAPTION = 1.25;

/** Where the map of the south stands beside a slide of the whole country; null where there is none. */
export function insetBeside(scene: MapScene, { view, size }: MapWindow, frame: Frame): SouthInset | null {
  const { padding, magnification } = frame;
  const rem = 16 * magnification;
  const free = {
    x: padding.left,
    y: padding.top,
    width: size.widthPixels - padding.left,
    height: size.heightPixels - padding.top - padding.bottom,
  };
  return southInset(scene, view, size, { free, marginPixels: MARGIN * rem, captionPixels: CAPTION * rem });
}

export interface InsetPicture {
  /** Shows it beside what is seen, or takes it away where there is none. */
  show(scene: MapScene, window: MapWindow, frame: () => Frame, language: Language): void;
  remove(): void;
}

/** The map of the islands of the south, over a slide of the whole country. */
export function createInsetPicture(container: HTMLElement): InsetPicture {
  const canvas = document.createElement('canvas');
  canvas.className = 'south-inset';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  container.append(canvas);
  const drawn = keptWhile<void>();
  return {
    show(scene, window, frame, language) {
      const ratio = devicePixelRatio;
      const place = window.view.projection === undefined ? null : frame();
      const inset = place === null ? null : insetBeside(scene, window, place);
      canvas.hidden = inset === null;
      if (place === null || inset === null) return;
      const { x, y, width, height } = inset.box;
      const { portrayal, geography, overlays, appearance } = scene;
      const { magnification } = place;
      drawn([portrayal, geography, overlays, appearance, language, x, y, width, height, ratio], () => {
        drawInset(canvas, { ...scene, hovered: null }, inset, { language, ratio, magnification });
        Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
      });
    },
    remove() {
      canvas.remove();
    },
  };
}
