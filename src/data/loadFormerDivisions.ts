import type { FormerDivisionsFile } from '../core/areas/formerDivisions';
import { isRecord } from '../core/text/isRecord';
import { type Fetched, fetchJson } from './fetchFile';

const FILE = 'former-divisions.json';

/** Names and codes of other years, as they are packed: fetched when a name is none of today. */
export async function loadFormerDivisions(): Promise<Fetched<FormerDivisionsFile>> {
  const file = await fetchJson(FILE);
  if (!file.ok) return file;
  return isFormerDivisionsFile(file.value)
    ? { ok: true, value: file.value }
    : { ok: false, reason: `${FILE} is no list of former divisions` };
}

function isFormerDivisionsFile(value: unknown): value is FormerDivisionsFile {
  return isRecord(value) && value.version === 1 && typeof value.divisions === 'string';
}
