import { gpx, kml } from '@tmcw/togeojson';

/** KML or GPX as GeoJSON; null for what is no XML. External entities are never fetched: a browser's parser has none. */
export function readMarkup(text: string, name: string): unknown {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.querySelector('parsererror') !== null) return null;
  return /\.gpx$/i.test(name) ? gpx(document) : kml(document);
}
