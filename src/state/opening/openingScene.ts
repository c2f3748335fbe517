import { type Geography, OBJECTS } from '../../core/areas/geography';
import type { Topology } from '../../core/areas/topology';
import type { Appearance } from '../../core/portrayal/palette';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { AtlasData } from '../../data/atlasData';
import type { OpeningPicture } from './openingPicture';

/** Of the atlas, what `drawSketch` shows. */
interface OpeningScene {
  readonly portrayal: Portrayal;
  readonly appearance: Appearance;
  readonly geography: Geography;
  readonly data: Pick<AtlasData, 'geographies' | 'land'>;
}

/** An opening picture as what is sketched: nothing but what that reads is filled in. */
export function openingScene(
  { level, areas, fills, hatched, symbols, symbolColour }: OpeningPicture,
  appearance: Appearance,
  topology: Topology,
  land: Topology | null,
): OpeningScene {
  const symbolOf = new Map(symbols.map((symbol) => [symbol.area, symbol]));
  const portrayal = {
    areas: areas.map((fill, area) => ({
      fill: fills[appearance][fill] ?? null,
      isGap: fill === hatched,
      radiusPixels: symbolOf.get(area)?.radiusPixels ?? 0,
    })),
    legend: { symbolColour: symbolColour[appearance] },
  } as unknown as Portrayal;
  const labelPoints = areas.map((_, area) => ({ labelPoint: symbolOf.get(area)?.at }));
  const object = OBJECTS[level];
  const geography = { level, topology, object, areas: labelPoints as unknown as Geography['areas'] };
  return { portrayal, appearance, geography, data: { geographies: withoutOthers(geography), land } };
}

/** Nothing is selected or pointed at, and no counties lie on the provinces: the other levels are not drawn. */
function withoutOthers(geography: Geography): AtlasData['geographies'] {
  return { province: geography, prefecture: geography, county: null };
}
