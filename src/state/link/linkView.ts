import type { View } from '../../core/geometry/view';

/** Pixels that 360° are wide at zoom 0. */
const WORLD_PIXELS = 512;

/**
 * `longitude,latitude,zoom` and, where the map is turned, its bearing. Degrees have as many digits as a pixel at the
 * zoom can show, and one more: half a pixel is never lost. A map is never pitched, and a link says nothing of it.
 */
export function encodeView({ longitude, latitude, zoom, bearing }: View): string {
  // From the zoom as it is written, so that a link that is read and written again is the same.
  const written = Number(zoom.toFixed(2));
  const decimals = Math.max(1, Math.ceil(Math.log10((WORLD_PIXELS * 2 ** written) / 360)) + 1);
  // Towards the poles a degree of latitude is more pixels.
  const latitudeDecimals = Math.abs(latitude) >= 75 ? decimals + 1 : decimals;
  const numbers = [longitude.toFixed(decimals), latitude.toFixed(latitudeDecimals), zoom.toFixed(2)].map(Number);
  const turned = ((Math.round(bearing) % 360) + 360) % 360;
  return (turned === 0 ? numbers : [...numbers, turned]).map((number) => String(number + 0)).join(',');
}

/** null for what is no place on the map. */
export function parseView(text: string): View | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part) + 0));
  if (numbers.length < 3 || numbers.length > 4 || !numbers.every(Number.isFinite)) return null;
  const [longitude, latitude, zoom, bearing = 0] = numbers as [number, number, number, number?];
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85 || zoom < 0 || zoom > 24) return null;
  return { longitude, latitude, zoom, bearing: ((bearing % 360) + 360) % 360, pitch: 0 };
}
