import { getI18n } from 'react-i18next';
import type { Boundaries } from '../../core/areas/boundaries';
import type { Size } from '../../core/geometry/mercator';
import type { MapState } from '../../core/portrayal/mapState';
import type { Multiples } from '../../core/portrayal/multiples';
import type { Appearance } from '../../core/portrayal/palette';
import { unsaidSources } from '../../core/record/unsaidSources';
import { mapLabels } from '../../core/scene/mapLabels';
import type { MapScene } from '../../core/scene/mapScene';
import type { PanelMap } from '../../render/svg/panelMaps';
import { picture } from '../../render/svg/picture';
import type { PictureCallout } from '../../render/svg/pictureText';
import type { AtlasStore } from '../../state/atlas';
import { loadDetailBoundaries } from '../../state/detailBoundaries';
import { ensureCounties } from '../../state/ensureCounties';
import { pictureAddress } from '../../state/link/citedAddress';
import { multiplesOf } from '../../state/multiplesOf';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import { pictureView } from '../../state/pictureView';
import { drawOverlays, refined, type StagedScene, sceneOf } from '../../state/sceneOf';
import { pageAddress } from '../pageAddress';
import { isLocalAddress } from '../qr/isLocalAddress';
import { type QrModules, qrModules } from '../qr/qrCode';
import { today } from '../today';
import { creditedSources } from '../wording/creditWords';
import { multiplesTitle } from '../wording/multiplesTitle';
import { wordsIn } from '../wording/useWords';
import { mapWindowSize } from './mapWindowSize';
import { pictureText } from './pictureText';

/** Shapes of pictures, as they are laid out in CSS pixels. */
export const PICTURE_SIZES = {
  /** 16:9; three times as large it is 3840 × 2160. */
  wide: { widthPixels: 1280, heightPixels: 720 },
  /** 297 × 210 mm. */
  a4: { widthPixels: 1123, heightPixels: 794 },
  /** 210 × 297 mm. */
  a4Upright: { widthPixels: 794, heightPixels: 1123 },
} as const satisfies Readonly<Record<string, Size>>;

export interface PictureOrder {
  /** Any, not only the one on the page; its language and light are those of the picture. */
  readonly mapState: MapState;
  readonly size: Size;
  /** Drawn so many times as large; text grows with it. */
  readonly times?: number;
  /** In the place of the theme's. */
  readonly title?: string;
  readonly caption?: string;
  /** What is pointed out below the title. */
  readonly callouts?: readonly PictureCallout[];
  /** In the place of the one that the MapState asks for. */
  readonly appearance?: Appearance;
  /** Printed: by day, and without a ground of its own. */
  readonly isOnPaper?: boolean;
  /** Without margins of its own. */
  readonly isTrimmed?: boolean;
  /**
   * The link as a square code (QR): rows of modules, true for dark ones; null for none. Where nothing is said, that of the
   * link, unless it leads to this computer alone.
   */
  readonly code?: QrModules | null;
  /** Said to lead to what is shown; the permalink of the MapState where none is given. */
  readonly link?: string;
  /** Size of the map that the MapState's view was set in; that on the page where none is given. */
  readonly windowSize?: Size;
}

export type PictureFailure =
  | { readonly code: 'overlay' | 'drawing' | 'unexpected'; readonly reason: string }
  | { readonly code: 'counties' | 'canvas' | 'size' | 'source' };

export type MadePicture =
  | { readonly ok: true; readonly svg: string; readonly staged: StagedScene; readonly drawnSize: Size }
  | { readonly ok: false; readonly failure: PictureFailure };

/** A picture of a MapState as SVG text; whatever it needs and is not on the page yet is loaded and computed first. */
export async function makePicture(atlas: AtlasStore, work: OverlayWork, order: PictureOrder): Promise<MadePicture> {
  if (!(await ensureCounties(atlas, order.mapState))) return { ok: false, failure: { code: 'counties' } };
  const bare = stagedFor(atlas, work, order);
  if (hasUnsaidSource(bare)) return { ok: false, failure: { code: 'source' } };
  const [{ failures }, detail] = await Promise.all([drawOverlays(bare, work), loadDetailBoundaries()]);
  const [reason] = failures;
  if (reason !== undefined) return { ok: false, failure: { code: 'overlay', reason } };
  return drawPicture(atlas, work, order, detail.ok ? detail.boundaries : null);
}

/**
 * The same at once, of what is on the page; overlays that have not been drawn yet are left out.
 *
 * @param detail boundaries that are fine enough to be drawn large; null: those of the page.
 */
export function drawPicture(
  atlas: AtlasStore,
  work: Pick<OverlayWork, 'known'>,
  order: PictureOrder,
  detail: Boundaries | null,
): MadePicture {
  const { mapState, size, times = 1, isOnPaper = false, isTrimmed = false } = order;
  const staged = stagedFor(atlas, work, order);
  if (hasUnsaidSource(staged)) return { ok: false, failure: { code: 'source' } };
  const { data } = staged;
  const { language } = mapState;
  const words = wordsIn(getI18n().getFixedT(language), language, {
    geographies: data.geographies,
    measures: data.record.measures,
  });
  const link = order.link ?? pictureAddress(pageAddress(), mapState);
  const multiples = multiplesOf({ mapState, data, theme: staged.theme, ...lookOf(staged) });
  const told = multiples === null ? staged : { ...staged, scene: { ...staged.scene, portrayal: multiples.key } };
  const text = pictureText(words, told, {
    title: order.title ?? (multiples === null ? null : multiplesTitle(words, multiples)),
    caption: order.caption ?? null,
    callouts: order.callouts ?? [],
    link,
    made: today(),
  });
  const { geography, portrayal } = staged.scene;
  const seen = { mapState, portrayal, geography, data };
  const windowSize = order.windowSize ?? mapWindowSize();
  const scene = refined(staged.scene, detail);
  const svg = picture({
    scene,
    panels: multiples === null ? [] : panelScenes(multiples, scene, staged),
    text,
    size,
    times,
    viewOf: (map) => pictureView(seen, map, windowSize),
    isOnPaper,
    isTrimmed,
    code: order.code === undefined ? codeOf(link) : order.code,
  });
  const drawnSize = { widthPixels: size.widthPixels * times, heightPixels: size.heightPixels * times };
  return { ok: true, svg, staged, drawnSize };
}

function lookOf({ scene: { geography, appearance } }: StagedScene) {
  return { geography, appearance };
}

/** The scene with each part's figures in the place of the theme's. */
function panelScenes(
  { panels }: Multiples,
  scene: MapScene,
  { mapState: { language }, data, scene: { geography } }: StagedScene,
): readonly PanelMap[] {
  const { geographies, record } = data;
  return panels.map(({ part, portrayal }) => ({
    title: part,
    scene: {
      ...scene,
      portrayal,
      labels:
        scene.labels === null
          ? null
          : mapLabels({ geography, geographies, portrayal, overlays: [], measures: record.measures, language }),
    },
  }));
}

function stagedFor(atlas: AtlasStore, work: Pick<OverlayWork, 'known'>, order: PictureOrder): StagedScene {
  const appearance = order.isOnPaper === true ? 'day' : (order.appearance ?? null);
  return sceneOf(atlas.getState(), work, order.mapState, appearance);
}

function hasUnsaidSource({ scene, overlays, data }: StagedScene): boolean {
  const credited = creditedSources({ portrayal: scene.portrayal, overlays, sources: data.record.sources });
  return unsaidSources(credited).length > 0;
}

/** One that nobody else could follow is no use on a wall. */
function codeOf(link: string): QrModules | null {
  return isLocalAddress(location.hostname) ? null : qrModules(link);
}
