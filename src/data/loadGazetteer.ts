import { type Gazetteer, type GazetteerFile, unpackGazetteer } from '../core/areas/gazetteer';
import { isRecord } from '../core/text/isRecord';
import { reasonOf } from '../core/text/reasonOf';
import { type Fetched, fetchJson } from './fetchFile';

let loading: Promise<Fetched<Gazetteer>> | null = null;

/**
 * The names of all provinces, prefectures and counties: fetched at the first call and then kept. A failure is not
 * kept, so that a later call tries again.
 */
export async function loadGazetteer(): Promise<Fetched<Gazetteer>> {
  loading ??= fetchGazetteer();
  const loaded = await loading;
  if (!loaded.ok) loading = null;
  return loaded;
}

/** The same as it is packed, for a worker to unpack: two long texts are copied faster than thousands of entries. */
export async function loadGazetteerFile(): Promise<Fetched<GazetteerFile>> {
  const file = await fetchJson('gazetteer.json');
  if (!file.ok) return file;
  if (!isGazetteerFile(file.value)) return { ok: false, reason: 'gazetteer.json is not a gazetteer' };
  return { ok: true, value: file.value };
}

async function fetchGazetteer(): Promise<Fetched<Gazetteer>> {
  const file = await loadGazetteerFile();
  if (!file.ok) return file;
  try {
    return { ok: true, value: unpackGazetteer(file.value) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function isGazetteerFile(value: unknown): value is GazetteerFile {
  return (
    isRecord(value) && value.version === 1 && typeof value.areas === 'string' && typeof value.characters === 'string'
  );
}
