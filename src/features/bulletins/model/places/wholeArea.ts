import type { Adcode } from '../../../../core/areas/area';
import { levelOf, parentAdcode, provinceAdcode } from '../../../../core/areas/area';
import type { NameIndex } from '../../../../core/areas/resolve/nameIndex';
import type { WholeLevel } from './placeToken';

const AUTONOMOUS_REGIONS: ReadonlySet<Adcode> = new Set(['150000', '450000', '540000', '640000', '650000']);
const MUNICIPALITIES: ReadonlySet<Adcode> = new Set(['110000', '120000', '310000', '500000']);

/** The area that 全市, 我县 or 全区 means beside a place; null where there is none of the kind around it. */
export function wholeArea(kind: WholeLevel, place: Adcode | null, index: NameIndex): Adcode | null {
  if (kind === '国') return '100000';
  if (place === null) return null;
  const province = provinceAdcode(place);
  const level = levelOf(place);
  const name = index.entries.get(place)?.names.zh ?? '';
  const prefecture = level === 'county' ? parentAdcode(place) : level === 'prefecture' ? place : null;
  switch (kind) {
    case '省':
    case '自治区':
      return province;
    case '市':
      if (MUNICIPALITIES.has(province)) return province;
      return name.endsWith('市') ? place : prefecture;
    case '州':
    case '盟':
    case '地区':
      return prefecture;
    case '区':
      if (level === 'county') return name.endsWith('区') ? place : AUTONOMOUS_REGIONS.has(province) ? province : place;
      return AUTONOMOUS_REGIONS.has(province) ? province : null;
    case '县':
    case '旗':
      return level === 'county' || place.slice(2, 4) === '90' ? place : null;
  }
}
