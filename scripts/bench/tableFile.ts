import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentAdcode, provinceAdcode } from '../../src/core/areas/area';
import { unpackGazetteer } from '../../src/core/areas/gazetteer';
import { createRandom } from '../../src/core/overlays/placing/random';
import { BUILT_FOLDER } from '../geodata/folders';

/** Rows below the heading, in long form: province, city, county, month, measure and value. */
export interface TableFile {
  readonly name: string;
  readonly rowCount: number;
  readonly csv: string;
}

const FIRST_YEAR = 2000;
const MEASURES = ['发案（起）', '破案（起）'] as const;

/** The counties of the gazetteer over as many months as it takes, two measures each, the same at each call. */
export function createTableFile(rowCount: number): TableFile {
  const { entries } = unpackGazetteer(JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8')));
  const names = new Map(entries.map(({ adcode, names: { zh } }) => [adcode, zh]));
  const counties = entries.filter(({ level }) => level === 'county');
  const random = createRandom('table of the bench');
  const rows = ['省,市,县,月份,指标,数值'];
  for (let month = 0; rows.length <= rowCount; month += 1) {
    const period = `${FIRST_YEAR + Math.floor(month / 12)}年${(month % 12) + 1}月`;
    for (const {
      adcode,
      names: { zh },
    } of counties) {
      const [province, city] = [names.get(provinceAdcode(adcode)), names.get(parentAdcode(adcode) ?? '')];
      for (const measure of MEASURES) {
        if (rows.length <= rowCount)
          rows.push(`${province},${city},${zh},${period},${measure},${Math.floor(random() * 5000)}`);
      }
    }
  }
  return { name: 'table.csv', rowCount, csv: `${rows.join('\n')}\n` };
}
