import { type Boundaries, decodeBoundaries } from '../core/areas/boundaries';
import { parseJson } from '../core/text/parseJson';
import { loadDetailFile } from './detailFile';

let loading: Promise<Boundaries | null> | null = null;

/**
 * The boundaries of the country close up, read once; null where they could not be loaded or read, and then a later call
 * tries again.
 */
export async function loadDetailBoundaries(): Promise<Boundaries | null> {
  loading ??= load();
  const boundaries = await loading;
  if (boundaries === null) loading = null;
  return boundaries;
}

async function load(): Promise<Boundaries | null> {
  const file = await loadDetailFile();
  const decoded = file.ok ? decodeBoundaries(parseJson(file.value)) : file;
  return decoded.ok ? decoded.boundaries : null;
}
