import { UNREAD } from '../../../core/portrayal/absentTheme';
import type { MapState } from '../../../core/portrayal/mapState';
import type { Notice } from '../../../core/text/notice';
import { decodeLink, encodeLink, type LinkContext } from '../../../state/link/permalink';
import { DEFAULT_MAP_STATE } from '../../../state/mapState';
import type { Slide } from './story';

/**
 * A map as a slide keeps it: its permalink, without the language and the light, which are those of the room. The theme is
 * said even where a link leaves it out, since another site has another in its place.
 */
export function slideMapOf(mapState: MapState): string {
  const { language, basemap } = DEFAULT_MAP_STATE;
  const link = encodeLink({ ...mapState, language, basemap: { ...basemap, labels: mapState.basemap.labels } });
  if (mapState.theme !== DEFAULT_MAP_STATE.theme) return link;
  return [`theme=${encodeURIComponent(mapState.theme)}`, ...(link === '' ? [] : [link])].join('&');
}

/** Parameters that say which figures a map shows: without one of them it would be another map. */
const OF_FIGURES: readonly string[] = ['v', 'edition', 'theme', 'per', 'level', 'period'];

/**
 * The map that a slide shows, in the language and the light of the room. Of what this edition cannot show, what concerns the
 * figures leaves the slide without a map (`absentTheme`), since its author wrote of another than would be seen; the rest is
 * left at its default. Both are told.
 */
export function mapStateOf(
  slide: Pick<Slide, 'map'>,
  { language, basemap }: Pick<MapState, 'language' | 'basemap'>,
  context: LinkContext,
): { readonly state: MapState; readonly notices: readonly Notice[] } {
  const { state, notices } = decodeLink(slide.map, context);
  const room = { language, basemap: { ...basemap, labels: state.basemap.labels } };
  const read = { ...state, ...room };
  return { state: notices.some(isOfOtherFigures) ? withoutFigures(read) : read, notices };
}

/** The same map with its theme named so that there is none, but which one was asked for can still be told. */
export function withoutFigures(state: MapState): MapState {
  return { ...state, theme: `${UNREAD}${state.theme}` };
}

function isOfOtherFigures({ code, values }: Notice): boolean {
  if (code === 'link-bad-value') return OF_FIGURES.some((name) => name === values.parameter);
  return code === 'link-newer-edition' || code === 'link-too-long';
}
