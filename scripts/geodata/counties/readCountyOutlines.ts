import { levelOf, parentAdcode, provinceAdcode } from '../../../src/core/areas/area';
import { cityFilesOf, drawnAdcode, readCityFile, readFurtherFile } from '../cityFiles';
import { type Division, divisionsOf } from '../divisions';
import { decodeGeometry } from '../encodedGeometry';
import type { Outline } from '../readOutlines';
import { toWgs84 } from '../toWgs84';

/**
 * All county outlines of a province, under the codes of today, in WGS-84. Several may share a code: they are to be
 * dissolved. Not yet clean: borders overlap by slivers.
 *
 * @param prefix what the names of the province's city files begin with.
 * @throws when a feature has no code.
 */
export async function readCountyOutlines(divisions: readonly Division[], prefix: string): Promise<readonly Outline[]> {
  const outlines: Outline[] = [];
  for (const file of await cityFilesOf(prefix)) {
    for (const feature of (await readCityFile(file)).features) {
      const drawn = drawnAdcode(feature) || identified(divisions, file, feature.properties.name);
      if (!/^\d{6}$/.test(drawn)) throw new Error(`${file}: "${feature.properties.name}" has no code.`);
      const geometry = toWgs84(decodeGeometry(feature.geometry));
      outlines.push({ type: 'Feature', properties: { adcode: presentCounty(divisions, drawn) }, geometry });
    }
  }
  for (const { adcode, geometry } of divisionsOf(divisions, 'county-add')) {
    if (!outlines.some(({ properties }) => provinceAdcode(properties.adcode) === provinceAdcode(adcode))) continue;
    for (const feature of (await readFurtherFile(geometry)).features)
      outlines.push({ type: 'Feature', properties: { adcode }, geometry: toWgs84(decodeGeometry(feature.geometry)) });
  }
  if (outlines.length === 0) throw new Error(`No city file begins with "${prefix}".`);
  return outlines;
}

/** The code of a county that the package has none for; empty where none is known. */
function identified(divisions: readonly Division[], file: string, name: string | undefined): string {
  const rule = divisionsOf(divisions, 'county-identify').find((one) => one.geometry === file && one.name === name);
  return rule?.adcode ?? '';
}

/** The code today of a county that is drawn under another one. */
export function presentCounty(divisions: readonly Division[], drawn: string): string {
  const rules = [...divisionsOf(divisions, 'county-recode'), ...divisionsOf(divisions, 'county-merge')];
  return rules.find(({ adcode }) => adcode === drawn)?.target ?? drawn;
}

/** The area of prefecture rank that a county lies in, by its code of today. One without counties is its own. */
export function prefectureOf(county: string): string {
  return levelOf(county) === 'prefecture' ? county : (parentAdcode(county) ?? county);
}
