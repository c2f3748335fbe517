import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { type Division, divisionsOf } from './divisions';
import { geodesicAreaKm2 } from './geodesicArea';
import { naturalEarthLand } from './naturalEarth';
import type { Outlines } from './readOutlines';
import { runMapshaper } from './runMapshaper';

/** Every prefecture once, ascending by adcode, borders shared to the last bit, not simplified. */
export type CleanAreas = FeatureCollection<MultiPolygon, { readonly adcode: string }>;

/** Holes between the outlines are filled up to this size, slivers beyond: five are found, one a sliver of 53 km². */
const LARGEST_GAP = '20km2';

/** What a moved county's outline leaves behind is a fragment up to this size; the largest found is 31 km². */
const LARGEST_FRAGMENT_KM2 = 100;

/**
 * Moves counties, cuts drawn sea away, dissolves, and makes borders meet.
 *
 * Outlines that touch were drawn one by one and overlap by slivers: mapshaper's `-clean` gives each sliver to the
 * larger neighbour and fills the gaps between.
 */
export async function cleanAreas(outlines: Outlines, divisions: readonly Division[]): Promise<CleanAreas> {
  const left = new Set(divisionsOf(divisions, 'move').map(({ adcode }) => `${adcode.slice(0, 4)}00`));
  const clipped = new Set(divisionsOf(divisions, 'clip').map(({ adcode }) => adcode));
  const { features } = outlines.areas;
  const part = (holds: (adcode: string) => boolean) => ({
    type: 'FeatureCollection',
    features: features.filter((outline) => holds(outline.properties.adcode)),
  });

  const { 'left.json': shrunk, 'clipped.json': cutBack } = await runMapshaper(
    [
      '-i left.json -i moved.json -i clipped.json -i land.json',
      '-erase target=left source=moved -explode target=left',
      '-o target=left left.json format=geojson geojson-type=FeatureCollection',
      '-clip target=clipped source=land -o target=clipped clipped.json format=geojson',
    ],
    {
      'left.json': part((adcode) => left.has(adcode)),
      'moved.json': outlines.moved,
      'clipped.json': part((adcode) => clipped.has(adcode)),
      'land.json': await naturalEarthLand('10m'),
    },
    ['left.json', 'clipped.json'],
  );

  const { 'clean.json': clean } = await runMapshaper(
    [
      '-i rest.json left.json clipped.json combine-files -merge-layers name=areas',
      `-clean gap-fill-area=${LARGEST_GAP}`,
      '-dissolve adcode',
      '-o clean.json format=geojson',
    ],
    {
      'rest.json': part((adcode) => !left.has(adcode) && !clipped.has(adcode)),
      'left.json': passOnFragments(shrunk as Pieces, divisions),
      'clipped.json': cutBack,
    },
    ['clean.json'],
  );
  return sortByAdcode(clean as FeatureCollection<Geometry, { adcode: string }>);
}

type Pieces = FeatureCollection<Polygon, { adcode: string }>;

/**
 * County and prefecture were drawn one by one, so that cutting the one out leaves slivers of the other along their
 * border: they go where the county goes.
 */
function passOnFragments(pieces: Pieces, divisions: readonly Division[]): Pieces {
  const features = pieces.features.map((piece) => {
    const { adcode } = piece.properties;
    const move = divisionsOf(divisions, 'move').find((division) => adcode === `${division.adcode.slice(0, 4)}00`);
    const km2 = geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [piece.geometry.coordinates] });
    return move && km2 < LARGEST_FRAGMENT_KM2 ? { ...piece, properties: { adcode: move.target } } : piece;
  });
  return { type: 'FeatureCollection', features };
}

/** Features by ascending adcode, each a MultiPolygon. */
export function sortByAdcode(collection: FeatureCollection<Geometry, { adcode: string }>): CleanAreas {
  const features = collection.features.map((area): Feature<MultiPolygon, { adcode: string }> => {
    const { type, coordinates } = area.geometry as MultiPolygon | { type: 'Polygon'; coordinates: never };
    return {
      type: 'Feature',
      properties: { adcode: area.properties.adcode },
      geometry: { type: 'MultiPolygon', coordinates: type === 'Polygon' ? [coordinates] : coordinates },
    };
  });
  features.sort((a, b) => (a.properties.adcode < b.properties.adcode ? -1 : 1));
  return { type: 'FeatureCollection', features };
}
