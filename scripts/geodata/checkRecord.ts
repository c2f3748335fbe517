import { decodeBoundaries } from '../../src/core/areas/boundaries';
import { parseOverlayThemes } from '../../src/core/overlays/parseOverlayThemes';
import { parseRecipes } from '../../src/core/overlays/parseRecipes';
import { parseThemes } from '../../src/core/portrayal/parseThemes';
import { describeProblem } from '../../src/core/record/authored/describeProblem';
import { type AtlasRecord, parseRecord } from '../../src/core/record/authored/parseRecord';
import type { Problem } from '../../src/core/record/authored/problem';
import { observeAreas } from '../../src/core/record/observeAreas';
import type { Theme } from '../../src/core/record/theme';
import { checkConsistency } from '../../src/core/verify/consistency/checkConsistency';
import type { CheckTables } from '../../src/core/verify/consistency/checkTables';
import { describeInconsistency, type Inconsistency } from '../../src/core/verify/consistency/inconsistency';
import { readCheckTables, readRecordFiles } from '../geodataFiles';
import { checkEditions } from './checkEditions';

/** What the check of the authored tables found, ready to print. */
export interface RecordCheck {
  /** How many rows each table gave, by what they are. */
  readonly counts: Readonly<Record<string, number>>;
  /** `file:line: reason` each. */
  readonly problems: readonly string[];
  readonly observations: AtlasRecord['observations'];
}

/**
 * Parses the authored tables as the page does and names what is wrong with them.
 *
 * @param folder the folder of the tables.
 * @param adcodes every area there is, of all levels.
 * @param overview the parsed overview edition: areas computed from it belong to the record.
 */
export async function checkRecord(
  folder: string,
  adcodes: ReadonlySet<string>,
  overview: unknown,
): Promise<RecordCheck> {
  const { counts, problems, inconsistencies, others, record } = checkTables(
    await readRecordFiles(folder),
    (adcode) => adcodes.has(adcode),
    overview,
    await readCheckTables(folder),
  );
  return {
    counts,
    problems: [...problems.map(describeProblem), ...inconsistencies.map(describeInconsistency), ...others],
    observations: record.observations,
  };
}

/** What the check of the tables found, before it is put in words. */
export interface TablesCheck {
  readonly counts: RecordCheck['counts'];
  readonly problems: readonly Problem[];
  /** Where the tables do not agree with themselves. */
  readonly inconsistencies: readonly Inconsistency[];
  /** What no single row is to blame for, as sentences. */
  readonly others: readonly string[];
  readonly record: AtlasRecord;
  /** The authored ones, without those of overlays. */
  readonly themes: readonly Theme[];
  readonly overlayThemes: readonly Theme[];
}

/**
 * The same of tables that have been read.
 *
 * @param hasArea whether there is an area of an adcode, of any level.
 * @param against the tables that the record is held against.
 */
export function checkTables(
  files: Readonly<Record<string, string | null>>,
  hasArea: (adcode: string) => boolean,
  overview: unknown,
  against: CheckTables,
): TablesCheck {
  const { record, problems } = parseRecord(files, { hasArea });
  const consistency = checkConsistency(record, problems.length === 0, against);
  const decoded = decodeBoundaries(overview);
  const computed = decoded.ok
    ? observeAreas([...decoded.boundaries.areas, ...decoded.boundaries.provinces], decoded.boundaries.edition.date)
    : [];
  const observations = [...record.observations, ...computed];
  const all = { ...record, observations };
  const { themeList, problems: themeProblems } = parseThemes(files['themes.json'] ?? null, all);
  const ofOverlays = parseOverlayThemes(files['overlay-themes.json'] ?? null, themeList, all);
  const { recipes, problems: recipeProblems } = parseRecipes(files, record);
  const known = new Set(recipes.map(({ id }) => id));
  const unknown = ofOverlays.themes.flatMap(({ id, overlays }) =>
    overlays
      .filter((overlay) => !known.has(overlay))
      .map(
        (overlay) => `overlay-themes.json: the theme "${id}" draws an overlay "${overlay}" that there is no recipe of`,
      ),
  );
  return {
    counts: {
      figures: record.observations.length,
      measures: record.measures.size,
      // The groups of one measure are not written down.
      'comparability groups': [...record.comparability.values()].filter(({ statement }) => statement !== null).length,
      'named places': record.namedPlaces.length,
      contradictions: record.contradictions.length,
      themes: themeList.themes.length + ofOverlays.themes.length,
      overlays: recipes.length,
      editions: record.editions.length,
      revisions: record.revisions.length,
    },
    problems: [...problems, ...consistency.problems, ...themeProblems, ...ofOverlays.problems, ...recipeProblems],
    inconsistencies: consistency.inconsistencies,
    others: [
      ...unknown,
      // A record without the table is of one edition.
      ...(decoded.ok && 'editions.csv' in files ? checkEditions(record, decoded.boundaries.edition.id) : []),
    ],
    record,
    themes: themeList.themes,
    overlayThemes: ofOverlays.themes,
  };
}
