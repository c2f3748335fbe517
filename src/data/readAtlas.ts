import { isAdcode } from '../core/areas/area';
import { withAreas } from '../core/areas/areasFile';
import { type DecodedBoundaries, decodeBoundaries } from '../core/areas/boundaries';
import type { Topology } from '../core/areas/topology';
import { parseSite } from '../core/record/site';
import { isRecord } from '../core/text/isRecord';
import type { Notice } from '../core/text/notice';
import { type AtlasData, assembleAtlas, problemNotice } from './assembleAtlas';
import type { Fetched } from './fetchFile';
import type { Shapes } from './loadShapes';

/** With what could be loaded, and a notice for each thing that could not; without boundaries or themes there is no map. */
export type Loaded =
  | { readonly ok: true; readonly data: AtlasData; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

interface AtlasFiles {
  readonly shapes: Fetched<Shapes>;
  readonly areas: Fetched<unknown>;
  readonly record: Fetched<unknown>;
  readonly land: Fetched<Topology | null>;
}

/** Understands the files that a map needs. */
export function readAtlas({ shapes, areas, record, land }: AtlasFiles): Loaded {
  const notices: Notice[] = [];
  const notLoaded = (file: string, reason: string, severity: Notice['severity']) =>
    notices.push({ code: 'file-not-loaded', severity, values: { file, reason } });
  if (!shapes.ok) notLoaded('shapes.json', shapes.reason, 'error');
  if (!areas.ok) notLoaded('areas.json', areas.reason, 'error');
  if (!record.ok) notLoaded('record.json', record.reason, 'error');
  if (!land.ok) notLoaded('land.json', land.reason, 'info');
  if (!shapes.ok || !areas.ok || !record.ok) return { ok: false, notices };

  const decoded = readBoundaries(shapes.value, areas.value);
  if (!decoded.ok) {
    notLoaded('shapes.json', decoded.reason, 'error');
    return { ok: false, notices };
  }
  const data = assembleAtlas({
    site: parseSite(fieldOf(record.value, 'site')),
    boundaries: decoded.boundaries,
    countyProvinces: textsOf(record.value, 'counties').filter(isAdcode),
    undrawnCounties: textsOf(record.value, 'undrawnCounties').filter(isAdcode),
    countyKilobytes: Number(fieldOf(record.value, 'countyKilobytes') ?? 0),
    overlayIds: textsOf(record.value, 'overlays'),
    laterThemes: textsOf(record.value, 'laterThemes'),
    overlayThemes: [],
    recipes: new Map(),
    counties: null,
    derivesThemes: false,
    land: land.ok ? land.value : null,
    files: filesOf(record.value),
    projectFigures: null,
  });
  notices.push(...data.problems.map(problemNotice));
  return data.themes.size === 0 ? { ok: false, notices } : { ok: true, data, notices };
}

/** The shapes with what is known of the areas, which must be of one edition: a new one may come between two files. */
function readBoundaries({ edition, topology }: Shapes, areas: unknown): DecodedBoundaries {
  const decoded = decodeBoundaries(withAreas(topology, areas));
  if (!decoded.ok || decoded.boundaries.edition.id === edition) return decoded;
  return { ok: false, reason: `areas.json is of another edition, ${decoded.boundaries.edition.id}` };
}

/** The texts of the authored tables; what is no text counts as missing. */
export function filesOf(value: unknown): Record<string, string | null> {
  const files = fieldOf(value, 'files');
  if (typeof files !== 'object' || files === null) return {};
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : null]),
  );
}

function textsOf(value: unknown, name: string): readonly string[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : null;
}
