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
  formOf: () => 'circle',
  // Stations stand in the place of centres that nobody published.
  withStations: 'is-hidden',
});
