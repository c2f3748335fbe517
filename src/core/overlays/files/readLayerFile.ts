import { plainText } from '../../text/plainText';
import { assembleLayer } from './assembleLayer';
import type { FileFeatures } from './fileFeatures';
import { type LayerFile, type LayerFileResult, MOST_CHARACTERS } from './fileLayer';
import { createProblems, type Problems } from './problems';
import { readFeatures } from './readFeatures';
import { readTable } from './readTable';

/**
 * Reads a reader's file: GeoJSON of WGS-84 longitudes and latitudes, or a table of points as CSV. Nothing of it is
 * trusted: what cannot be drawn is left out by name, and a file that would mislead as a whole is refused.
 *
 * @returns the layer, with the problems that were found; or the problems alone, one of them an error. Never throws.
 */
export function readLayerFile(file: LayerFile): LayerFileResult {
  const name = plainText(file.name);
  const problems = createProblems(name);
  const things = 'text' in file ? readText(file.name, file.text, problems) : readFeatures(file.geojson, problems);
  return things === null
    ? { ok: false, problems: problems.list() }
    : { ok: true, layer: assembleLayer(name, things), problems: problems.list() };
}

function readText(name: string, text: string, problems: Problems): FileFeatures | null {
  if (text.length > MOST_CHARACTERS) return problems.refuse('layer-too-long', { limit: MOST_CHARACTERS / 1_000_000 });
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return problems.refuse('layer-empty', {});
  if (content.includes('\uFFFD')) problems.notify('layer-undecodable', {});
  if (/^\s*[[{]/.test(content) || /\.(geo)?json$/i.test(name)) return readJson(content, problems);
  // Markup that the caller should have converted, or what is no text at all.
  if (/^\s*<|\0/.test(content)) return problems.refuse('layer-unknown-format', {});
  return readTable(content, problems);
}

function readJson(text: string, problems: Problems): FileFeatures | null {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return problems.refuse('layer-not-json', {});
  }
  return readFeatures(input, problems);
}
