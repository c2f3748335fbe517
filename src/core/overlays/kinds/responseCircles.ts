import { positive, zone } from './fields';
import { defineKind } from './overlayKind';

/**
 * Circles of a travel time, as many as were published, spread evenly over their zone. They carry their minutes and not
 * their radius, so that another speed needs no other geometry.
 */
export const responseCircles = defineKind({
  id: 'response-circles',
  fields: { minutes: positive, zone },
  parameters: ['speed'],
  draw({ entry, ground, published }, { flatPositions, spreadEvenly, zoneGround }) {
    const positions = flatPositions(spreadEvenly(zoneGround(entry.zone, ground), published));
    return { type: 'discs', positions, minutes: new Float64Array(published).fill(entry.minutes) };
  },
  formOf: () => 'circle',
  // Stations replace centres that were never published.
  withStations: 'is-hidden',
});
