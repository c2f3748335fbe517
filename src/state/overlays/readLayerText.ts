import { decodeText } from '../../core/grid/decodeText';
import { type LayerFile, MOST_CHARACTERS } from '../../core/overlays/files/fileLayer';
import { fileNotice } from '../../core/overlays/files/fileNotices';
import type { Notice } from '../../core/text/notice';
import { reasonOf } from '../../core/text/reasonOf';

/**
 * The content of a file of the reader's own, as text or, of KML and GPX, as GeoJSON; or why there is none. A file that is
 * too long is refused before it is read.
 */
export async function readLayerText(file: File): Promise<LayerFile | { readonly notice: Notice }> {
  const { name } = file;
  if (file.size > MOST_CHARACTERS)
    return { notice: fileNotice('layer-too-long', 'error', { file: name, limit: MOST_CHARACTERS / 1e6 }) };
  const bytes = await readBytes(file);
  if ('notice' in bytes) return bytes;
  const { text } = decodeText(new Uint8Array(bytes.content));
  if (!/\.(kml|gpx)$/i.test(name)) return { name, text };
  const { readMarkup } = await import('./readMarkup');
  const geojson = readMarkup(text, name);
  return geojson === null ? { notice: fileNotice('layer-not-xml', 'error', { file: name }) } : { name, geojson };
}

/** A folder that was dropped cannot be read, nor can a file that was moved or changed since. */
async function readBytes(file: File): Promise<{ readonly content: ArrayBuffer } | { readonly notice: Notice }> {
  try {
    return { content: await file.arrayBuffer() };
  } catch (error) {
    const reason = reasonOf(error);
    return { notice: { code: 'file-not-loaded', severity: 'error', values: { file: file.name, reason } } };
  }
}
