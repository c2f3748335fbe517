import { findField } from '../core/overlays/files/fields';
import { STORY_FORMAT } from '../features/stories/model/storyFile';

/** What a reader's file is for: laid on the map as it is, shown as slides, or joined to areas as figures. */
export type FileKind = 'overlay' | 'story' | 'figures';

/** Of a file its beginning is looked at, in bytes: a heading, or what a JSON file says that it is. */
const LOOKED_AT_BYTES = 65_536;

/** Tells by name and beginning what a file is for; a table without positions is one of figures. */
export async function fileKindOf(file: File): Promise<FileKind> {
  if (/\.(geojson|kml|gpx)$/i.test(file.name)) return 'overlay';
  if (!/\.(json|csv|tsv|txt)$/i.test(file.name)) return 'figures';
  const beginning = await beginningOf(file);
  if (beginning.includes(`"${STORY_FORMAT}"`)) return 'story';
  if (
    /"type"\s*:\s*"(?:Feature|FeatureCollection|Point|LineString|Polygon|Multi\w+|GeometryCollection)"/.test(beginning)
  )
    return 'overlay';
  const [heading = ''] = beginning.split(/\r\n|\n|\r/, 1);
  const headings = heading.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim());
  return findField(headings, 'longitude') >= 0 && findField(headings, 'latitude') >= 0 ? 'overlay' : 'figures';
}

/** A folder, or a file that was moved since, cannot be read: whoever opens it says so. */
async function beginningOf(file: File): Promise<string> {
  try {
    const bytes = new Uint8Array(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer());
    const text = new TextDecoder('utf-8').decode(bytes).replace(/^\uFEFF/, '');
    // Spreadsheets in China save 经度 and 纬度 in their own encoding.
    return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text;
  } catch {
    return '';
  }
}
