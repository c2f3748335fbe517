import * as v from 'valibot';
import { positive, zone } from './fields';
import { defineKind } from './overlayKind';

/** Dots scattered over a zone, each for one site or for several. */
export const siteDots = defineKind({
  id: 'site-dots',
  fields: { sitesPerDot: v.exactOptional(v.pipe(positive, v.integer())), zone },
  // To the nearest.
  expectedOf: ({ sitesPerDot = 1 }, published) => Math.round(published / sitesPerDot),
  scaleOf: ({ sitesPerDot = 1 }) =>
    sitesPerDot === 1 ? null : { key: 'layers.perDot', values: { count: sitesPerDot } },
  formOf: () => 'dots',
});
