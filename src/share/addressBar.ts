import type { MapState } from '../domain/mapState';
import { restore } from '../state/actions';
import type { AtlasStore } from '../state/atlas';
import { decodeLink, encodeLink, FIELDS, type LinkContext } from './permalink';

/** A camera moves many times a second, and browsers refuse too many entries. */
const CAMERA_DELAY_MILLISECONDS = 300;
/** What the reader chose is written once a frame shows it: writing takes the browser as long as drawing a theme. */
const CHOICE_DELAY_MILLISECONDS = 60;

/** A slider that is dragged is one entry of the history. */
const SLIDER_DELAY_MILLISECONDS = 400;

type Write = 'pushState' | 'replaceState';

/**
 * Keeps the address bar and MapState together: what the reader chose becomes an entry of the history, the camera only
 * replaces the last; Back, Forward and a pasted link restore what they say.
 */
export function followAddressBar(atlas: AtlasStore, context: LinkContext): void {
  let written = encodeLink(atlas.getState().mapState);
  let read = location.hash.slice(1);
  if (location.search !== '') history.replaceState(null, '', addressOf(written));
  let timer = 0;
  let pending: Write | null = null;

  const write = () => {
    const method = pending ?? 'replaceState';
    pending = null;
    const link = encodeLink(atlas.getState().mapState);
    if (link === written) return;
    written = link;
    read = link;
    history[method](null, '', addressOf(link));
  };
  const writeLater = (method: Write, delayMilliseconds: number) => {
    // A camera that moves on its way to an entry of the history must not turn it into a replacement.
    pending = pending === 'pushState' ? pending : method;
    clearTimeout(timer);
    const most = method === 'replaceState' && pending === 'pushState' ? CHOICE_DELAY_MILLISECONDS : delayMilliseconds;
    timer = window.setTimeout(write, most);
  };

  atlas.subscribe(({ mapState }, { mapState: previous }) => {
    if (mapState === previous) return;
    const changed = (Object.keys(FIELDS) as (keyof MapState)[]).filter((key) => mapState[key] !== previous[key]);
    if (changed.every((key) => key === 'overlays')) writeLater('pushState', SLIDER_DELAY_MILLISECONDS);
    else if (changed.some((key) => FIELDS[key].history === 'push')) writeLater('pushState', CHOICE_DELAY_MILLISECONDS);
    else if (changed.every((key) => key === 'view')) writeLater('replaceState', CAMERA_DELAY_MILLISECONDS);
    else writeLater('replaceState', CHOICE_DELAY_MILLISECONDS);
  });

  // Following a link in the page comes as two events; a link that says something new is read once.
  const readLink = () => {
    const link = location.hash.slice(1);
    if (link === written || link === read) return;
    read = link;
    clearTimeout(timer);
    pending = null;
    const { state, notices } = decodeLink(link, context);
    written = encodeLink(state);
    const { dispatch, updateSession, session } = atlas.getState();
    dispatch(restore(state), 'jump');
    if (notices.length > 0) updateSession({ notices: [...session.notices, ...notices] });
  };
  addEventListener('popstate', readLink);
  addEventListener('hashchange', readLink);
}

/** The address of the page with a link in its hash. A query, which says what the hash does, is folded into it. */
function addressOf(link: string): string {
  return link === '' ? location.pathname : `${location.pathname}#${link}`;
}
