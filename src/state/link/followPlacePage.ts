import type { AtlasStore } from '../atlas';
import { parsePageMode } from './pageMode';

const PARAMETER = 'place';

/**
 * Keeps the query of the address and the page of a place together: opening and leaving it are entries of the history, so
 * that Back leads out of it, and a link into it.
 */
export function followPlacePage(atlas: AtlasStore): void {
  atlas.subscribe((state, previous) => {
    const { stage, surface } = state.session;
    const before = previous.session.stage;
    // Whatever asks for a map, a table or slides leads out of it.
    const isElsewhere =
      state.mapState.theme !== previous.mapState.theme ||
      surface !== previous.session.surface ||
      state.mapState.selection.length === 0;
    if (stage === 'place' && before === 'place' && isElsewhere) {
      state.showPlacePage(false);
      return;
    }
    if (stage === before || (stage !== 'place' && before !== 'place')) return;
    if (parsePageMode(location.search).place === (stage === 'place')) return;
    history.pushState(null, '', addressWith(stage === 'place'));
  });
  addEventListener('popstate', () => {
    const { session, showPlacePage } = atlas.getState();
    const isAsked = parsePageMode(location.search).place;
    if (session.stage === 'page' || session.stage === 'place') showPlacePage(isAsked);
  });
}

function addressWith(isShown: boolean): string {
  const parameters = new URLSearchParams(location.search);
  if (isShown) parameters.set(PARAMETER, '1');
  else parameters.delete(PARAMETER);
  const query = parameters.toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}
