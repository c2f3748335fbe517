import type { MapScene } from '../../core/scene/mapScene';
import type { MapWindow } from '../drawing/painter';
import type { LabelRoom } from '../labels/settleLabels';
import { createCanvasLayer } from './canvasLayer';
import { type CanvasPaths, createCanvasPaths } from './canvasPaths';
import { KeptGround } from './keptGround';
import { KeptMarks } from './keptMarks';
import type { PictureLayout } from './pictureWindow';

/** A picture of the map on canvases that lie above one another. */
export interface MapPicture {
  readonly element: HTMLElement;
  /** Where it was begun to be drawn; null at first. */
  readonly window: MapWindow | null;
  readonly layout: PictureLayout | null;
  /** Whether it is a whole one. */
  readonly isWhole: boolean;
  /**
   * Draws what is another than before; can be left off and gone on with. Another window is another object.
   *
   * @param room what of the window is seen; null: all of it.
   */
  draw(scene: MapScene, window: MapWindow, layout: PictureLayout, room: LabelRoom | null): Generator<void, void>;
  /** What has been drawn is of a scene that looks the same, but for what is pointed at. */
  adopt(scene: MapScene): void;
  /** The browser has let go of what was drawn. */
  forget(): void;
  /** Has the browser draw what it has only written down so far: it does at the end of a task. */
  flush(): void;
}

/** @returns null where the browser gives no 2D canvas. */
export function createMapPicture(): MapPicture | null {
  const [base, outlines, above] = [createCanvasLayer(false), createCanvasLayer(true), createCanvasLayer(true)];
  if (base === null || outlines === null || above === null) return null;
  const element = document.createElement('div');
  element.style.position = 'absolute';
  element.style.transformOrigin = '0 0';
  element.append(base.canvas, outlines.canvas, above.canvas);
  const ground = new KeptGround(base);
  const marks = new KeptMarks(outlines, above);
  const looked: { window: MapWindow | null; layout: PictureLayout | null; isWhole: boolean } = {
    ...{ window: null, layout: null, isWhole: false },
  };
  let paths: CanvasPaths | null = null;
  return {
    element,
    get window() {
      return looked.window;
    },
    get layout() {
      return looked.layout;
    },
    get isWhole() {
      return looked.isWhole;
    },
    *draw(scene, window, layout, room) {
      if (looked.window !== window || paths === null) {
        Object.assign(looked, { window, layout });
        paths = createCanvasPaths(layout.ratio);
        ground.look(window, layout, paths);
        marks.forget();
      }
      // Drawing was left off before.
      if (!looked.isWhole) marks.forget();
      looked.isWhole = false;
      yield* ground.draw(scene);
      yield* marks.draw(scene, window, layout.ratio, paths, room);
      looked.isWhole = true;
    },
    adopt(scene) {
      ground.adopt(scene);
      marks.adopt(scene);
    },
    forget() {
      looked.window = null;
    },
    flush() {
      for (const { context } of [base, above]) context.getImageData(0, 0, 1, 1);
    },
  };
}
