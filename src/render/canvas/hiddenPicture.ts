import type { MapScene } from '../../core/scene/mapScene';
import type { MapWindow } from '../drawing/painter';
import type { LabelRoom } from '../labels/settleLabels';
import { createMapPicture, type MapPicture } from './mapPicture';
import { holds } from './pictureMove';
import { type PictureLayout, widened } from './pictureWindow';
import { roomOn } from './roomOn';

/** What a picture that is not seen is drawn for: a camera that moves, or a map that may come next. */
export type Purpose = 'move' | 'next';

interface Drawing {
  readonly scene: MapScene;
  readonly purpose: Purpose;
  readonly steps: Generator<void, void>;
  isWhole: boolean;
}

/** A picture that is drawn out of sight, in slices, and then takes the place of the one that is seen. */
export class HiddenPicture {
  private picture: MapPicture | null = null;
  private drawing: Drawing | null = null;

  /** What it is drawn for; null: nothing. */
  get purpose(): Purpose | null {
    return this.drawing?.purpose ?? null;
  }

  isOf(scene: MapScene, window: MapWindow, layout: PictureLayout): boolean {
    return this.drawing?.scene === scene && this.isAround(window, layout);
  }

  /** Whether a whole one stands for the window. */
  standsFor(window: MapWindow, layout: PictureLayout): boolean {
    return this.drawing?.isWhole === true && this.isAround(window, layout);
  }

  /** @param room what of the window will be seen; null while it moves. */
  begin(scene: MapScene, window: MapWindow, layout: PictureLayout, purpose: Purpose, room: LabelRoom | null): void {
    this.picture ??= createMapPicture();
    const steps = this.picture === null ? undefined : drawAround(this.picture, scene, window, layout, room);
    this.drawing = steps === undefined ? null : { scene, purpose, steps, isWhole: false };
  }

  /** @returns the scene that is drawn once it stands, else null. */
  goOn(until: number): MapScene | null {
    const { drawing } = this;
    if (drawing === null) return null;
    while (!drawing.isWhole && performance.now() < until) {
      drawing.isWhole = drawing.steps.next().done === true;
      if (drawing.isWhole) this.picture?.flush();
    }
    return drawing.isWhole ? drawing.scene : null;
  }

  /** Calls off what it is drawn for. */
  forget(): void {
    this.drawing = null;
  }

  /** The browser may have let go of what was drawn. */
  lose(): void {
    this.forget();
    this.picture?.forget();
  }

  /** Takes its place, and is hidden instead; the same one where there is none. */
  swap(seen: MapPicture): MapPicture {
    const shown = this.picture;
    if (shown === null) return seen;
    this.forget();
    this.picture = seen;
    seen.element.replaceWith(shown.element);
    return shown;
  }

  private isAround(window: MapWindow, layout: PictureLayout): boolean {
    return this.picture !== null && isAround(this.picture, window, layout);
  }
}

/** Draws a picture of a window, with a margin around it. */
export function drawAround(
  picture: MapPicture,
  scene: MapScene,
  window: MapWindow,
  layout: PictureLayout,
  room: LabelRoom | null,
): Generator<void, void> {
  const wide = around(picture, window, layout);
  return picture.draw(scene, wide, layout, room === null ? null : roomOn(wide, window, layout.ratio, room));
}

/** The window that a picture is drawn for: where it holds another, its own, so that what is kept of it stays. */
function around(picture: MapPicture, window: MapWindow, layout: PictureLayout): MapWindow {
  return picture.window !== null && isAround(picture, window, layout) ? picture.window : widened(window, layout);
}

function isAround({ window: own, layout }: MapPicture, window: MapWindow, { ratio }: PictureLayout): boolean {
  return layout?.ratio === ratio && own !== null && holds(own, window, 0);
}
