import { createLivePicture } from '../../render/canvas/livePicture';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { MapWindow } from '../../render/drawing/painter';
import { type MapScale, mapScale } from '../../render/style/mapScale';
import { namePixelsPerRem } from '../../render/style/namePixels';
import { remPixels } from '../../render/style/remPixels';
import type { Atlas, AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import { followRem } from '../followRem';
import { followResolution } from '../followResolution';
import type { CanvasCamera } from './createCanvasCamera';
import { followDetail } from './followDetail';
import { createSceneKeeper } from './sceneKeeper';

interface Drawn {
  readonly container: HTMLElement;
  /** Where the picture is put. */
  readonly element: HTMLElement;
  readonly atlas: AtlasStore;
  readonly camera: CanvasCamera;
  readonly detail: DetailTopology;
}

/**
 * Draws what the store holds in the task in which it changes, and the frames of the moving camera.
 *
 * @returns null where the browser gives no canvas to draw on.
 */
export function drawCanvasMap({ container, element, atlas, camera, detail }: Drawn): { remove(): void } | null {
  const picture = createLivePicture();
  if (picture === null) return null;
  element.append(picture.element);
  const sceneOf = createSceneKeeper();
  const scaleOf = ({ session }: Atlas): MapScale => mapScale(remPixels(), namePixelsPerRem(session.stage));
  let scale = scaleOf(atlas.getState());
  /** Of what was drawn sharp last; null: the camera has moved since. */
  let shown: ReturnType<typeof sceneOf> | null = null;
  let frame = 0;

  const scene = () => sceneOf(atlas.getState(), detail.current, camera.view);
  const window = (): MapWindow => ({ view: camera.view, size: camera.size, scale });
  const show = () => {
    shown = scene();
    picture.show(shown, window());
  };
  const askForFrame = () => {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      camera.step(time);
      if (camera.isMoving) {
        picture.move(scene(), window());
        askForFrame();
      } else if (shown === null) show();
    });
  };
  camera.on('movestart', askForFrame);
  camera.on('move', () => {
    shown = null;
    askForFrame();
  });
  const rescale = () => {
    scale = scaleOf(atlas.getState());
    show();
  };
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (state.session.stage !== previous.session.stage) rescale();
    else if (scene() !== shown && !(camera.isMoving && shown === null && isSameMap(state, previous))) show();
  });
  const onSize = () => {
    const size = sizeOf(container);
    const { widthPixels, heightPixels } = camera.size;
    if (size.widthPixels === widthPixels && size.heightPixels === heightPixels) return;
    camera.resize(size);
    show();
  };
  const observer = new ResizeObserver(onSize);
  observer.observe(container);
  const ends = [
    unsubscribe,
    () => observer.disconnect(),
    followRem(container, rescale),
    followResolution(show),
    followDetail({ container, atlas, camera, detail }, show),
  ];
  show();
  return {
    remove() {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
      picture.remove();
    },
  };
}

/** Whether only the camera, or what is no part of the map, is another. */
function isSameMap(state: Atlas, previous: Atlas): boolean {
  return (
    (['portrayal', 'appearance', 'geography', 'data', 'overlays'] as const).every(
      (key) => state[key] === previous[key],
    ) &&
    state.mapState.selection === previous.mapState.selection &&
    state.mapState.basemap === previous.mapState.basemap &&
    state.mapState.language === previous.mapState.language
  );
}
