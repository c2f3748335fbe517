import * as v from 'valibot';
import { positive, zone } from './fields';
import { defineKind } from './overlayKind';

/** Dots scattered over a zone, each for one site or for several. */
export const siteDots = defineKind({
  id: 'site-dots',
  fields: { sitesPerDot: v.exactOptional(v.pipe(positive, v.integer())), zone },
  draw({ recipe, entry, ground, published }, { flatPositions, scatter, zoneGround }) {
    const dots = scatter(zoneGround(entry.zone, ground), dotCount(entry, published), `${recipe.id} ${entry.id}`);
    return { type: 'points', positions: flatPositions(dots) };
  },
  expectedOf: dotCount,
  scaleOf: ({ sitesPerDot = 1 }) =>
    sitesPerDot === 1 ? null : { key: 'layers.perDot', values: { count: sitesPerDot } },
  formOf: () => 'dots',
});

/** To the nearest. */
function dotCount({ sitesPerDot = 1 }: { readonly sitesPerDot?: number }, published: number): number {
  return Math.round(published / sitesPerDot);
}
