import type { OverlayChoice, ParameterId } from '../portrayal/mapState';
import type { Theme } from '../record/theme';

export const PARAMETERS: readonly ParameterId[] = ['speed', 'width'];

export function asAuthored(id: string): OverlayChoice {
  return { id, isShown: true, opacity: 1, parameters: {}, hidden: [] };
}

/** Id of the recipe that waits for a reader's stations, and is theirs once they are open. */
export const READER_STATIONS = 'own-stations';

/** Whether an overlay stays when another theme is chosen, as those of a reader's files do. */
export function outlivesTheme(id: string): boolean {
  return id === READER_STATIONS || isFileOverlay(id);
}

/** Whether an id is that of a file of the reader's own, which no link carries. */
export function isFileOverlay(id: string): boolean {
  return id.startsWith('own.');
}

/** All overlays that lie on the map, the topmost first: what the reader chose, then what else the theme asks for. */
export function overlaysOn(
  chosen: readonly OverlayChoice[],
  { overlays }: Pick<Theme, 'overlays'>,
): readonly OverlayChoice[] {
  const known = new Set(chosen.map(({ id }) => id));
  return [...chosen, ...overlays.filter((id) => !known.has(id)).map(asAuthored)];
}

/** Those that are drawn: none where the figures that they were laid on are not at hand. */
export function drawnOn(
  chosen: readonly OverlayChoice[],
  theme: Pick<Theme, 'overlays'> & Partial<Pick<Theme, 'origin'>>,
): readonly OverlayChoice[] {
  return theme.origin === 'absent' ? [] : overlaysOn(chosen, theme);
}

/** Without those at the end that the theme lays there by itself, so that a link says no more than it has to. */
export function withoutDefaults(
  overlays: readonly OverlayChoice[],
  theme: Pick<Theme, 'overlays'>,
): readonly OverlayChoice[] {
  const wanted = JSON.stringify(overlaysOn(overlays, theme));
  let kept = overlays;
  while (kept.length > 0 && JSON.stringify(overlaysOn(kept.slice(0, -1), theme)) === wanted) kept = kept.slice(0, -1);
  return kept;
}

/** With one overlay as it is now; one that was not among them is laid on top. */
export function withChoice(overlays: readonly OverlayChoice[], choice: OverlayChoice): readonly OverlayChoice[] {
  return overlays.some(({ id }) => id === choice.id)
    ? overlays.map((overlay) => (overlay.id === choice.id ? choice : overlay))
    : [choice, ...overlays];
}

/** With one overlay a place higher (−1) or lower (1). */
export function withMoved(overlays: readonly OverlayChoice[], id: string, places: -1 | 1): readonly OverlayChoice[] {
  const from = overlays.findIndex((overlay) => overlay.id === id);
  const to = from + places;
  const [moved, other] = [overlays[from], overlays[to]];
  if (moved === undefined || other === undefined) return overlays;
  return overlays.map((overlay, index) => (index === from ? other : index === to ? moved : overlay));
}
