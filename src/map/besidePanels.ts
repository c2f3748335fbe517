import type { Box } from '../render/labels/box';
import { remPixels } from '../render/style/remPixels';
import type { Frame } from '../state/camera';
import type { Session } from '../state/session';
import { coveringParts } from './coveringBoxes';
import { CARD_REM, frameOf, NARROW, SHEET_SHARE } from './frame';

/** What is measured where the card will be: it comes with the choice of a place, and closes other sheets. */
const GIVES_WAY = '.card, .sheet';

/**
 * The window of the map once its panels stand, with what covers it. Read it when the page has drawn what was chosen: the panels
 * make room for the card that comes with it.
 *
 * @param hasCard whether to keep off the card too, which may not stand yet.
 */
export function besidePanels(
  container: HTMLElement,
  session: Pick<Session, 'surface' | 'stage'>,
  hasCard: boolean,
): Frame {
  const frame = frameOf(container, session);
  if (session.stage === 'presenting') return frame;
  const card = hasCard && session.stage === 'page' ? cardBox(frame, session.surface) : null;
  const isNarrow = session.stage === 'page' && matchMedia(NARROW).matches;
  const standing = coveringParts(container).filter(({ part }) => {
    if (!hasCard) return true;
    return !part.matches(isNarrow ? GIVES_WAY : '.card');
  });
  return { ...frame, covered: [...standing.map(({ box }) => box), ...(card === null ? [] : [card])] };
}

/** Where the card stands when it is open, as large as it may get; null where it is beside the map. */
function cardBox({ size }: Frame, surface: Session['surface']): Box | null {
  const { widthPixels, heightPixels } = size;
  if (matchMedia(NARROW).matches) {
    const height = Math.min(SHEET_SHARE * window.innerHeight, heightPixels);
    return { x: 0, y: heightPixels - height, width: widthPixels, height };
  }
  if (surface !== 'map') return null;
  const width = CARD_REM * remPixels();
  return { x: widthPixels - width, y: 0, width, height: heightPixels };
}
