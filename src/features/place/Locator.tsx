import type { Adcode } from '../../core/areas/area';
import { provinceAdcode } from '../../core/areas/area';
import { boundsOfAreas } from '../../core/areas/areaBounds';
import { fitView } from '../../core/geometry/mercator';
import type { MapState } from '../../core/portrayal/mapState';
import { DEFAULT_MAP_STATE } from '../../state/mapState';
import { useAtlas, useAtlasStore, useOverlayWork } from '../../ui/AtlasContext';
import { previewSvg } from '../../ui/pictures/previewSvg';
import { SvgPicture } from '../../ui/pictures/SvgPicture';
import { useLight } from './useLight';

const SIZE = { widthPixels: 220, heightPixels: 150 } as const;
const MARGIN = 14;
const PADDING = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } as const;

/** Where the place lies, on the plain land of its province. */
export function Locator({ adcode }: { readonly adcode: Adcode }) {
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const { province } = useAtlas(({ data }) => data.geographies);
  const language = useAtlas(({ mapState }) => mapState.language);
  const appearance = useLight();
  const bounds = boundsOfAreas(province)[province.areas.findIndex((area) => area.adcode === provinceAdcode(adcode))];
  if (bounds === undefined) return null;
  const state: MapState = {
    ...DEFAULT_MAP_STATE,
    // No theme at all: only land.
    theme: 'none',
    view: fitView(bounds, SIZE, PADDING, 9),
    selection: [adcode],
    basemap: { appearance, labels: false },
    geography: { level: 'prefecture' },
    language,
  };
  return <SvgPicture svg={previewSvg(atlas, work, state, SIZE, SIZE)} />;
}
