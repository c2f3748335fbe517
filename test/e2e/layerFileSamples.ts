import type { OpenedFile } from './layerPanel';

/** A text file of a reader's. */
export function textFile(name: string, content: unknown): OpenedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

export function point(coordinates: readonly [number, number], name: string) {
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates } }],
  };
}

export function bowtie(name: string) {
  const ring = [
    [121.5, 38.9],
    [121.7, 39.0],
    [121.7, 38.9],
    [121.5, 39.0],
    [121.5, 38.9],
  ];
  return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function kml(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
    <Placemark><name>${name}</name><Point><coordinates>121.6,38.9,0</coordinates></Point></Placemark>
    <Placemark><LineString><coordinates>121.5,38.9 121.7,38.95</coordinates></LineString></Placemark>
  </Document></kml>`;
}

export function gpx(): string {
  return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
    <wpt lat="38.9" lon="121.6"><name>起点</name></wpt>
    <trk><trkseg><trkpt lat="38.9" lon="121.6"/><trkpt lat="39.0" lon="121.7"/></trkseg></trk></gpx>`;
}
