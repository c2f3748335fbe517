import type { Adcode } from '../../core/areas/area';
import type { MapState } from '../../core/portrayal/mapState';
import { DEFAULT_MAP_STATE } from '../mapState';
import { encodeLink } from './permalink';

/**
 * Address of the page of a place: the place, the language and the edition, and nothing of the map that it was opened from.
 *
 * @param page address of the page without query and hash.
 */
export function placeAddress(page: string, { language, edition }: MapState, adcode: Adcode): string {
  return `${page}?place=1#${encodeLink({ ...DEFAULT_MAP_STATE, language, edition, selection: [adcode] })}`;
}
