import type { ReadAsAbove } from '../recognise/blankCells';
import type { ColumnRole } from '../tableLayout';

/** Where a row belongs, as its cells say it and with what the cells above say where they are blank. */
export interface FilledPlace {
  readonly text: string;
  /** null where there is no such column. */
  readonly province: string | null;
  readonly city: string | null;
  /** Whether a cell above gave some of it. */
  readonly isFilled: boolean;
  /** Whether the place itself is from above. */
  readonly isPlaceFilled: boolean;
}

/**
 * Reads rows in their order as tables with merged cells leave them: a province or city stands only in the first row of
 * its places, a place only in the first row of its periods, measures or parts. A place is not filled in where none of
 * these stands beside it: such a row may be a sum.
 *
 * @param asAbove the columns whose blank cells mean the one above.
 */
export function createFillDown(
  roles: readonly ColumnRole[],
  asAbove: ReadAsAbove,
): (cells: readonly string[]) => FilledPlace {
  const [place, province, city] = (['place', 'province', 'city'] as const).map((role) => roles.indexOf(role));
  const parts = roles.flatMap((role, column) =>
    role === 'measure' || role === 'period' || role === 'breakdown' ? [column] : [],
  );
  const above = { place: '', province: '', city: '' };
  return (cells) => {
    const said = { place: cells[place!] ?? '', province: cells[province!] ?? '', city: cells[city!] ?? '' };
    if (said.province !== '' && said.province !== above.province) Object.assign(above, { city: '', place: '' });
    if (said.city !== '' && said.city !== above.city) above.place = '';
    const isPart = asAbove.place && said.place === '' && parts.some((column) => (cells[column] ?? '') !== '');
    const text = isPart ? above.place : said.place;
    // A blank cell has nothing to pass down, and a row without a place takes nothing.
    const isPlaced = text !== '';
    const inProvince = asAbove.province && said.province === '' && isPlaced ? above.province : said.province;
    const inCity = asAbove.city && said.city === '' && isPlaced ? above.city : said.city;
    if (said.place !== '') above.place = said.place;
    if (said.province !== '') above.province = said.province;
    if (said.city !== '') above.city = said.city;
    return {
      text,
      province: province! < 0 ? null : inProvince,
      city: city! < 0 ? null : inCity,
      isPlaceFilled: text !== said.place,
      isFilled: text !== said.place || inProvince !== said.province || inCity !== said.city,
    };
  };
}
