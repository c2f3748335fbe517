import type { Adcode } from '../areas/area';
import type { Geographies, Geography } from '../areas/geography';
import type { Topology } from '../areas/topology';
import type { PortrayedOverlay } from '../overlays/portrayOverlays';
import type { Appearance } from '../portrayal/palette';
import type { Portrayal } from '../portrayal/portrayal';
import type { MapLabels } from './mapLabels';

/** An overlay as it is drawn. */
export type DrawnOverlay = Pick<PortrayedOverlay, 'choice' | 'recipe' | 'parts' | 'metresPerMinute' | 'districts'>;

/** All that is drawn of a map, but the camera: what a renderer that knows no store reads. */
export interface MapScene {
  readonly portrayal: Portrayal;
  /** What the portrayal is drawn on. */
  readonly geography: Geography;
  /** Of all levels: the country lies below counties, and what is selected may be of another level. */
  readonly geographies: Geographies;
  /** Neighbouring land; null where it could not be loaded. */
  readonly land: Topology | null;
  /** The topmost first. */
  readonly overlays: readonly DrawnOverlay[];
  readonly selection: readonly Adcode[];
  /** What is pointed at; null in pictures. */
  readonly hovered: Adcode | null;
  /** null where the reader wants none. */
  readonly labels: MapLabels | null;
  readonly appearance: Appearance;
}
