import type { MapState } from '../../core/portrayal/mapState';
import { newestEdition } from '../../core/record/authored/parseEditions';
import { restore } from '../actions';
import type { AtlasStore } from '../atlas';
import { FIELD_RULES, FIELDS } from '../mapState';
import { linkParameters } from './linkParameters';
import { pageModeQuery } from './pageMode';
import { decodeLink, type LinkContext, LONGEST_LINK, linkTo } from './permalink';

/** A camera moves many times a second, and browsers refuse too many entries. */
const CAMERA_DELAY_MILLISECONDS = 300;
/** What the reader chose is written once a frame shows it: writing takes the browser as long as drawing a theme. */
const CHOICE_DELAY_MILLISECONDS = 60;

/** A slider that is dragged is one entry of the history. */
const SLIDER_DELAY_MILLISECONDS = 400;

type Write = 'pushState' | 'replaceState';

/** How the page was opened. */
export interface Opening {
  /** What it shows without a link. */
  readonly fresh: MapState;
  /** What travelled in the link beside MapState, still packed; null where nothing did. */
  readonly pack: string | null;
}

/**
 * Keeps the address bar and MapState together: what the reader chose becomes an entry of the history, the camera only
 * replaces the last; Back, Forward and a pasted link restore what they say. What travels in a link beside MapState stays
 * in it.
 *
 * @param onPack is given what travels in another link that is opened later.
 */
export function followAddressBar(
  atlas: AtlasStore,
  context: LinkContext,
  { fresh, pack: opened }: Opening,
  onPack: (pack: string) => void,
): void {
  let pack = opened;
  const linkOf = (state: MapState) => linkTo(state, newestEdition(atlas.getState().newest.record), pack, fresh.theme);
  let written = linkOf(atlas.getState().mapState);
  let read = location.hash.slice(1);
  // The address stays as it was shared, except that a query is folded in and unreadable parts are dropped.
  const isFolded = pageModeQuery(location.search) !== location.search;
  if (isFolded || read === '' || isToBeWritten(read)) history.replaceState(null, '', addressOf(written));
  let timer = 0;
  let pending: Write | null = null;

  const write = () => {
    const method = pending ?? 'replaceState';
    pending = null;
    const link = linkOf(atlas.getState().mapState);
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

  // Slides follow each other fast in a presentation: together they are one history entry, the first.
  let isPresenting = false;
  atlas.subscribe(({ mapState, session }, { mapState: previous }) => {
    if (mapState === previous) return;
    const isFurtherSlide = isPresenting && session.stage === 'presenting';
    isPresenting = session.stage === 'presenting';
    if (isFurtherSlide) {
      writeLater('replaceState', CHOICE_DELAY_MILLISECONDS);
      return;
    }
    const changed = FIELDS.filter((key) => mapState[key] !== previous[key]);
    if (changed.every((key) => key === 'overlays')) writeLater('pushState', SLIDER_DELAY_MILLISECONDS);
    else if (changed.some((key) => FIELD_RULES[key].browserHistory === 'push'))
      writeLater('pushState', CHOICE_DELAY_MILLISECONDS);
    else if (changed.every((key) => key === 'period')) writeLater('replaceState', SLIDER_DELAY_MILLISECONDS);
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
    const { state, pack: other, notices } = decodeLink(link, context, fresh);
    const isOtherPack = other !== null && other !== pack;
    pack = other;
    written = linkOf(state);
    if (isToBeWritten(link)) history.replaceState(null, '', addressOf(written));
    // Load its tables before its map, so that no figures of the previous link are shown under it.
    if (isOtherPack) onPack(other);
    const { dispatch, renotify } = atlas.getState();
    dispatch(restore(state), 'jump');
    // Notices of the previous link no longer apply.
    renotify(({ code }) => /^(link|pack)-/.test(code), notices);
  };
  addEventListener('popstate', readLink);
  addEventListener('hashchange', readLink);
}

/** Whether a link does not stay in the address as it was given out: nobody can read it, or others added to it. */
function isToBeWritten(link: string): boolean {
  return link.length > LONGEST_LINK || linkParameters(link).hasForeign;
}

/**
 * The address of the page with a link in its hash. A query that says what the hash does is folded into it; how the page
 * itself is shown stays in the query.
 */
function addressOf(link: string): string {
  const page = `${location.pathname}${pageModeQuery(location.search)}`;
  return link === '' ? page : `${page}#${link}`;
}
