import { type Adcode, type Level, levelOf, provinceAdcode } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { JoinableArea } from '../join/joinReport';
import { LOOSE_BRANCH } from '../join/looseBranches';
import { areasAround, type OwnReading, ownReading, type WrittenPlace } from '../join/ownLevel';

/**
 * Resolves places of a table in which each is of its own level, so that no level decides between 长沙市 and 长沙县: that is
 * asked, unless the table has places of one of the two levels only.
 *
 * @param places of the table, by which the levels that it has are known.
 * @param areas that can be offered.
 */
export function ownLevelResolver(
  places: readonly WrittenPlace[],
  areas: ReadonlyMap<Adcode, JoinableArea>,
  resolve: Resolver,
): Resolver {
  const readings = places.map((place) => ownReading(place, resolve));
  const listed = new Set(readings.flatMap((reading) => (reading.kind === 'area' ? [reading.adcode] : [])));
  const present = new Set<Level>([...listed].map(levelOf));
  const candidatesOf = (adcodes: readonly Adcode[]) =>
    adcodes.flatMap((adcode) => {
      const area = areas.get(adcode);
      return area === undefined
        ? []
        : [{ adcode, level: levelOf(adcode), names: area.names, province: provinceAdcode(adcode) }];
    });
  return (query) => {
    if (query.level !== undefined) return resolve(query);
    const [province, city] = [textOf(query.province), textOf(query.city)];
    const text = textOf(query.name) ?? '';
    const reading: OwnReading = ownReading({ text, province, city }, resolve);
    // 东城分局 among Dongying's offices is not that of Beijing.
    if (reading.kind === 'area' && reading.how === 'office' && LOOSE_BRANCH.test(text) && present.has('prefecture')) {
      const isListed = areasAround(reading.adcode).some((around) => listed.has(around));
      if (levelOf(reading.adcode) === 'county' && !isListed)
        return { status: 'unmatched', suggestions: candidatesOf([reading.adcode]) };
    }
    if (reading.kind !== 'open') return resolve(query);
    const ofPresent = reading.adcodes.filter((adcode) => present.has(levelOf(adcode)));
    if (ofPresent.length === 1) {
      const found = resolve({ ...query, level: levelOf(ofPresent[0]!) });
      if (found.status === 'matched') return found;
    }
    const candidates = candidatesOf(reading.adcodes);
    return candidates.length === 0 ? { status: 'unmatched', suggestions: [] } : { status: 'ambiguous', candidates };
  };
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null;
}
