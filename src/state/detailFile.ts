import { type Fetched, fetchText } from '../data/fetchFile';

let fetching: Promise<Fetched<string>> | null = null;

/**
 * The boundaries of the country close up, as text: fetched once for the map, for pictures and for overlays, which ask for
 * them without a network too. A failure is not kept, so that a later call tries again.
 */
export async function loadDetailFile(): Promise<Fetched<string>> {
  fetching ??= fetchText('detail.topo.json');
  const file = await fetching;
  if (!file.ok) fetching = null;
  return file;
}
