import type { MapState } from '../domain/mapState';
import type { Notice } from '../domain/notice';
import type { Slide } from '../domain/story/story';
import { decodeLink, encodeLink, type LinkContext } from '../share/permalink';
import { DEFAULT_MAP_STATE } from '../state/mapState';

/** A map as a slide keeps it: its permalink, without the language and the light, which are those of the room. */
export function slideMapOf(mapState: MapState): string {
  const { language, basemap } = DEFAULT_MAP_STATE;
  return encodeLink({ ...mapState, language, basemap: { ...basemap, labels: mapState.basemap.labels } });
}

/**
 * The map that a slide shows, in the language and the light of the room. What this edition cannot show of it is left at
 * its default and told.
 */
export function mapStateOf(
  slide: Pick<Slide, 'map'>,
  { language, basemap }: Pick<MapState, 'language' | 'basemap'>,
  context: LinkContext,
): { readonly state: MapState; readonly notices: readonly Notice[] } {
  const { state, notices } = decodeLink(slide.map, context);
  return { state: { ...state, language, basemap: { ...basemap, labels: state.basemap.labels } }, notices };
}
