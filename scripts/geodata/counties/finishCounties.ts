import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import {
  type AreaFacts,
  type AreaProperties,
  adcodeOf,
  bareGeometry,
  type EditionStamp,
  shapeOf,
} from '../finishEdition';
import { labelPoint } from '../labelPoint';
import { prefectureOf } from './readCountyOutlines';

/** What every county carries in the built topologies. */
interface CountyProperties extends AreaProperties {
  /** Adcode of the prefecture. */
  readonly prefecture: string;
}

/** Precision of the search for a label point, in degrees: a district of a city is a few kilometres wide. */
const LABEL_PRECISION = 0.0005;

/**
 * Names the geometries of a simplified topology, sorts them by adcode and stamps the whole, as plain JSON.
 *
 * @throws on a county without name and area, and on one that is no polygon.
 */
export function finishCounties(
  topology: Topology,
  stamp: EditionStamp,
  facts: ReadonlyMap<string, AreaFacts>,
): Topology & { readonly edition: EditionStamp } {
  const finishGeometry = (geometry: GeometryObject): GeometryObject => {
    const adcode = adcodeOf(geometry);
    const fact = facts.get(adcode);
    if (!fact) throw new Error(`County ${adcode} has no name.`);
    const { zh, hant, en } = fact.names;
    const properties: CountyProperties = {
      zh,
      hant,
      en,
      km2: Math.round(fact.areaKm2),
      label: labelPoint(shapeOf(topology, geometry), LABEL_PRECISION),
      province: `${adcode.slice(0, 2)}0000`,
      prefecture: prefectureOf(adcode),
      ...(fact.isFormer === true ? { earlier: true } : {}),
    };
    return { ...bareGeometry(geometry), id: adcode, properties };
  };
  const { geometries } = topology.objects.counties as GeometryCollection;
  const sorted = [...geometries].sort((a, b) => (adcodeOf(a) < adcodeOf(b) ? -1 : 1));
  return {
    type: 'Topology',
    edition: stamp,
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: { counties: { type: 'GeometryCollection', geometries: sorted.map(finishGeometry) } },
    arcs: topology.arcs,
  };
}
