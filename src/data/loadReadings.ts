import { NO_READINGS, type Readings, unpackReadings } from '../core/text/readings';
import { fetchJson } from './fetchFile';

let loading: Promise<Readings> | null = null;

/** How names are read: fetched at the first call and then kept. Where they cannot be had, names are found as written. */
export async function loadReadings(): Promise<Readings> {
  loading ??= fetchJson('readings.json').then((file) => (file.ok ? unpackReadings(file.value) : null) ?? NO_READINGS);
  const readings = await loading;
  if (readings === NO_READINGS) loading = null;
  return readings;
}
