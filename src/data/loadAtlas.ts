import { type Adcode, isAdcode, parentAdcode } from '../domain/area';
import { type Boundaries, decodeBoundaries } from '../domain/boundaries';
import type { Refusal } from '../domain/compare';
import { deriveThemes } from '../domain/deriveThemes';
import { type Geographies, nationalGeographies } from '../domain/geography';
import type { Notice } from '../domain/notice';
import { observeAreas } from '../domain/observeAreas';
import { parseThemes } from '../domain/parseThemes';
import { type AtlasRecord, parseRecord } from '../domain/record/parseRecord';
import type { Problem } from '../domain/record/problem';
import type { Theme, Topic } from '../domain/theme';
import type { Topology } from '../domain/topology';
import { fetchJson } from './fetchFile';

/** All that the first picture needs. */
export interface AtlasData {
  readonly boundaries: Boundaries;
  /** What can be drawn on; the counties are null until they are first asked for (`loadCounties`). */
  readonly geographies: Geographies;
  /** The provinces whose counties can be loaded. */
  readonly countyProvinces: readonly Adcode[];
  /** Neighbouring land, for context; the map does without. */
  readonly land: Topology | null;
  readonly record: AtlasRecord;
  readonly topics: readonly Topic[];
  /** By id: those of the list in its order, then one for each other measure. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** Why the figures of a measure cannot share a legend, and so have no theme. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** With what could be loaded, and a notice for each thing that could not; without boundaries or themes there is no map. */
export type Loaded =
  | { readonly ok: true; readonly data: AtlasData; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

export async function loadAtlas(): Promise<Loaded> {
  const [overview, recordFile, landFile] = await Promise.all([
    fetchJson('overview.topo.json'),
    fetchJson('record.json'),
    fetchJson('land.topo.json'),
  ]);
  const notices: Notice[] = [];
  const notLoaded = (file: string, reason: string, severity: Notice['severity']) =>
    notices.push({ code: 'file-not-loaded', severity, values: { file, reason } });

  const decoded = overview.ok ? decodeBoundaries(overview.value) : overview;
  if (!decoded.ok) notLoaded('overview.topo.json', decoded.reason, 'error');
  if (!recordFile.ok) notLoaded('record.json', recordFile.reason, 'error');
  if (!landFile.ok) notLoaded('land.topo.json', landFile.reason, 'info');
  if (!decoded.ok || !recordFile.ok) return { ok: false, notices };

  const { boundaries } = decoded;
  const files = filesOf(recordFile.value);
  const known = new Set([...boundaries.areas, ...boundaries.provinces].map(({ adcode }) => adcode));
  // Counties are not among the boundaries: one is known by the prefecture that it lies in.
  const hasArea = (adcode: string) => known.has(adcode) || known.has(parentAdcode(adcode) ?? '');
  const { record: published, problems } = parseRecord(files, { hasArea });
  const record = {
    ...published,
    observations: [
      ...published.observations,
      ...observeAreas([...boundaries.areas, ...boundaries.provinces], boundaries.edition.date),
    ],
  };
  const { themeList, problems: themeProblems } = parseThemes(files['themes.json'] ?? null, record);
  for (const problem of [...problems, ...themeProblems]) notices.push(noticeOf(problem));
  if (themeList.themes.length === 0) return { ok: false, notices };

  const land = landFile.ok && isTopology(landFile.value) ? landFile.value : null;
  const derived = deriveThemes(themeList.themes, record);
  return {
    ok: true,
    data: {
      boundaries,
      geographies: nationalGeographies(boundaries),
      countyProvinces: countyProvincesOf(recordFile.value),
      land,
      record,
      topics: themeList.topics,
      themes: new Map([...themeList.themes, ...derived.themes].map((theme) => [theme.id, theme])),
      refused: derived.refused,
    },
    notices,
  };
}

function noticeOf({ file, line, code, values }: Problem): Notice {
  return { code, severity: 'warning', values: { file, line, ...values } };
}

/** The texts of the authored tables; what is no text counts as missing. */
function filesOf(value: unknown): Record<string, string | null> {
  const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : null;
  if (typeof files !== 'object' || files === null) return {};
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : null]),
  );
}

function countyProvincesOf(value: unknown): readonly Adcode[] {
  const list = typeof value === 'object' && value !== null && 'counties' in value ? value.counties : null;
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string' && isAdcode(item)) : [];
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}
