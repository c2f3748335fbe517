import { type DecodedBoundaries, decodeBoundaries } from '../core/areas/boundaries';
import { parseJson } from '../core/text/parseJson';
import { loadDetailFile } from './detailFile';

let loading: Promise<DecodedBoundaries> | null = null;

/** The boundaries of the country close up, read once. A failure is not kept, so that a later call tries again. */
export async function loadDetailBoundaries(): Promise<DecodedBoundaries> {
  loading ??= load();
  const boundaries = await loading;
  if (!boundaries.ok) loading = null;
  return boundaries;
}

async function load(): Promise<DecodedBoundaries> {
  const file = await loadDetailFile();
  return file.ok ? decodeBoundaries(parseJson(file.value)) : file;
}
