import type { Adcode } from '../../../../core/areas/area';

export interface PlaceToken {
  readonly kind: 'place';
  readonly start: number;
  readonly end: number;
  /** The areas it may mean; one where it is certain. Of 两区 behind the places it counts, and of 全市, none. */
  readonly adcodes: readonly Adcode[];
  readonly what: PlaceWord;
}

/**
 * `name`: a place by its name. `office`: the name of an office, which only says whose bulletin it is. `whole`: 全市, 我县, by the
 * letter of its level. `count`: 五市, 两区. `part`: a place below counties, as a town or a development zone.
 */
type PlaceWord =
  | { readonly is: 'name'; readonly isBare: boolean }
  | { readonly is: 'office' }
  | { readonly is: 'whole'; readonly level: WholeLevel; readonly refersBack: boolean }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'part' };

export type WholeLevel = '国' | '省' | '自治区' | '市' | '州' | '盟' | '县' | '区' | '旗' | '地区';
