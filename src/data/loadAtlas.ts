import { reasonOf } from '../core/text/reasonOf';
import { type Addition, type AtlasData, problemNotice } from './assembleAtlas';
import { fetchJson } from './fetchFile';
import { loadShapes } from './loadShapes';
import { filesOf, type Loaded, readAtlas } from './readAtlas';

/** All that a map needs. */
export async function loadAtlas(): Promise<Loaded> {
  const [{ shapes, land }, areas, record] = await Promise.all([
    loadShapes(),
    fetchJson('areas.json'),
    fetchJson('record.json'),
  ]);
  return readAtlas({ shapes, areas, record, land });
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
    return withoutEvidence(reasonOf(error));
  }
}

async function fetchEvidence({ parts, record, topics, themes }: AtlasData): Promise<Addition> {
  const [fetched, { parseRecipes }, { parseOverlayThemes }] = await Promise.all([
    fetchJson('evidence.json'),
    import('../core/overlays/parseRecipes'),
    import('../core/overlays/parseOverlayThemes'),
  ]);
  if (!fetched.ok) return withoutEvidence(fetched.reason);
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

function withoutEvidence(reason: string): Addition {
  const values = { file: 'evidence.json', reason };
  return { parts: { derivesThemes: true }, notices: [{ code: 'file-not-loaded', severity: 'warning', values }] };
}
