import { isAdcode } from '../core/areas/area';
import { withAreas } from '../core/areas/areasFile';
import { type DecodedBoundaries, decodeBoundaries } from '../core/areas/boundaries';
import { unpackTopology } from '../core/areas/packedTopology';
import { parseSite } from '../core/record/site';
import type { Notice } from '../core/text/notice';
import { reasonOf } from '../core/text/reasonOf';
import { type Addition, type AtlasData, assembleAtlas, problemNotice } from './assembleAtlas';
import { fetchJson } from './fetchFile';

/** With what could be loaded, and a notice for each thing that could not; without boundaries or themes there is no map. */
export type Loaded =
  | { readonly ok: true; readonly data: AtlasData; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

/** All that a map needs. */
export async function loadAtlas(): Promise<Loaded> {
  const [shapesFile, areasFile, recordFile, landFile] = await Promise.all([
    fetchJson('shapes.json'),
    fetchJson('areas.json'),
    fetchJson('record.json'),
    fetchJson('land.json'),
  ]);
  const notices: Notice[] = [];
  const notLoaded = (file: string, reason: string, severity: Notice['severity']) =>
    notices.push({ code: 'file-not-loaded', severity, values: { file, reason } });

  if (!shapesFile.ok) notLoaded('shapes.json', shapesFile.reason, 'error');
  if (!areasFile.ok) notLoaded('areas.json', areasFile.reason, 'error');
  if (!recordFile.ok) notLoaded('record.json', recordFile.reason, 'error');
  if (!landFile.ok) notLoaded('land.json', landFile.reason, 'info');
  if (!shapesFile.ok || !areasFile.ok || !recordFile.ok) return { ok: false, notices };

  const decoded = readBoundaries(shapesFile.value, areasFile.value);
  if (!decoded.ok) {
    notLoaded('shapes.json', decoded.reason, 'error');
    return { ok: false, notices };
  }

  const data = assembleAtlas({
    site: parseSite(fieldOf(recordFile.value, 'site')),
    boundaries: decoded.boundaries,
    countyProvinces: textsOf(recordFile.value, 'counties').filter(isAdcode),
    overlayIds: textsOf(recordFile.value, 'overlays'),
    laterThemes: textsOf(recordFile.value, 'laterThemes'),
    overlayThemes: [],
    recipes: new Map(),
    counties: null,
    derivesThemes: false,
    land: landFile.ok ? unpackTopology(landFile.value) : null,
    files: filesOf(recordFile.value),
    ownFigures: null,
  });
  notices.push(...data.problems.map(problemNotice));
  return data.themes.size === 0 ? { ok: false, notices } : { ok: true, data, notices };
}

/**
 * All that may come after the first picture: the tables of evidence, without which measures go by their names, and the
 * recipes of overlays.
 */
export async function loadEvidence(data: AtlasData): Promise<Addition> {
  try {
    return await fetchEvidence(data);
  } catch (error) {
    // A part of the page that reads it could not be loaded; what stands goes on standing.
    const reason = reasonOf(error);
    const values = { file: 'evidence.json', reason };
    return { parts: { derivesThemes: true }, notices: [{ code: 'file-not-loaded', severity: 'warning', values }] };
  }
}

async function fetchEvidence({ parts, record, topics, themes }: AtlasData): Promise<Addition> {
  const [fetched, { parseRecipes }, { parseOverlayThemes }] = await Promise.all([
    fetchJson('evidence.json'),
    import('../core/overlays/parseRecipes'),
    import('../core/overlays/parseOverlayThemes'),
  ]);
  if (!fetched.ok) {
    const values = { file: 'evidence.json', reason: fetched.reason };
    return { parts: { derivesThemes: true }, notices: [{ code: 'file-not-loaded', severity: 'warning', values }] };
  }
  const files = filesOf(fetched.value);
  const { recipes, problems } = parseRecipes(files, record);
  const known = { topics, themes: [...themes.values()].filter(({ origin }) => origin === 'authored') };
  const ofOverlays = parseOverlayThemes(files['overlay-themes.json'] ?? null, known, record);
  return {
    parts: {
      derivesThemes: true,
      files: { ...parts.files, ...files },
      overlayThemes: ofOverlays.themes,
      recipes: new Map(recipes.map((recipe) => [recipe.id, recipe])),
    },
    notices: [...problems, ...ofOverlays.problems].map(problemNotice),
  };
}

/** The texts of the authored tables; what is no text counts as missing. */
function filesOf(value: unknown): Record<string, string | null> {
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
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;
}

/** The shapes with what is known of the areas, which must be of one edition: a new one may come between two files. */
function readBoundaries(shapes: unknown, areas: unknown): DecodedBoundaries {
  const topology = unpackTopology(fieldOf(shapes, 'overview'));
  if (topology === null) return { ok: false, reason: 'The file holds no packed topology.' };
  const decoded = decodeBoundaries(withAreas(topology, areas));
  if (!decoded.ok || decoded.boundaries.edition.id === fieldOf(shapes, 'edition')) return decoded;
  return { ok: false, reason: `areas.json is of another edition, ${decoded.boundaries.edition.id}.` };
}
