import { createHash } from 'node:crypto';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Adcode, AreaNames } from '../../../src/core/areas/area';
import { decodeBoundaries } from '../../../src/core/areas/boundaries';
import { type Gazetteer, type GazetteerFile, packGazetteer } from '../../../src/core/areas/gazetteer';
import { areasInKm2 } from '../../geodata/areasInKm2';
import { type CleanAreas, sortByAdcode } from '../../geodata/cleanAreas';
import { EDITIONS, type EditionSettings } from '../../geodata/editionSettings';
import { type AreaFacts, type EditionStamp, finishEdition, labelPoints } from '../../geodata/finishEdition';
import { romanise, traditionalName } from '../../geodata/gazetteer';
import { geodesicAreaKm2 } from '../../geodata/geodesicArea';
import { runMapshaper } from '../../geodata/runMapshaper';
import { simplifyAreas } from '../../geodata/simplifyAreas';
import { errorIn, type Finding, hasErrors, warningIn } from '../finding';
import type { BoundariesSettings } from '../readAtlasFile';
import type { SiteArea, SiteBoundaries } from './readBoundaryFile';

/** So much of an area may change where borders that were drawn one by one are made to meet. */
const LARGEST_CHANGE = 0.02;

type Finished = ReturnType<typeof finishEdition>;

export interface BuiltBoundaries {
  readonly overview: Finished;
  readonly detail: Finished;
  /** The built-in one, with the areas that it does not know. */
  readonly gazetteer: GazetteerFile;
}

/**
 * Builds both editions of a publisher's own boundaries as the built-in ones are built: borders made to meet, simplified,
 * named by the gazetteer or else as the file names them, and stamped.
 *
 * @param file name of the boundary file, as the findings say it.
 * @param packed the built-in gazetteer as a file, `gazetteer` what it holds.
 */
export async function buildSiteBoundaries(
  file: string,
  { areas, provinces }: SiteBoundaries,
  settings: BoundariesSettings,
  packed: GazetteerFile,
  gazetteer: Gazetteer,
): Promise<{ readonly built: BuiltBoundaries | null; readonly findings: readonly Finding[] }> {
  const { clean, findings: changes } = await cleanSiteAreas(file, areas);
  const km2 = areasInKm2(clean);
  const { names, findings: nameFindings } = namesOf(file, [...km2.keys()], [...areas, ...provinces], gazetteer);
  const findings = [...changes, ...nameFindings];
  if (hasErrors(findings)) return { built: null, findings };

  const facts = new Map<Adcode, AreaFacts>(
    [...km2].map(([adcode, areaKm2]) => [adcode, { names: names.get(adcode) as AreaNames, areaKm2 }]),
  );
  const stamp = stampOf(areas, settings);
  const overview = await simplifyAreas(clean, [], settingsOf('overview'));
  const detail = await simplifyAreas(clean, [], settingsOf('detail'));
  const labels = labelPoints(overview);
  const editions = {
    overview: finishEdition(overview, stamp, facts, labels),
    detail: finishEdition(detail, stamp, facts, labels),
  };
  const decoded = [decodeBoundaries(editions.overview), decodeBoundaries(editions.detail)];
  const damaged = decoded.flatMap((each) => (each.ok ? [] : [errorIn(file, `it cannot be drawn: ${each.reason}`)]));
  if (damaged.length > 0) return { built: null, findings: [...findings, ...damaged] };
  return { built: { ...editions, gazetteer: withAreas(packed, gazetteer, names) }, findings };
}

/** Borders made to meet. What would change an area visibly is an error: it was drawn over itself or over a neighbour. */
async function cleanSiteAreas(
  file: string,
  areas: readonly SiteArea[],
): Promise<{ readonly clean: CleanAreas; readonly findings: readonly Finding[] }> {
  const features = areas.map(({ adcode, geometry }) => ({ type: 'Feature', properties: { adcode }, geometry }));
  const { 'clean.json': output } = await runMapshaper(
    ['-i areas.json', '-clean', '-dissolve adcode', '-o clean.json format=geojson geojson-type=FeatureCollection'],
    { 'areas.json': { type: 'FeatureCollection', features } },
    ['clean.json'],
  );
  const kept = (output as FeatureCollection<Geometry | null, { adcode: string }>).features.filter(
    ({ geometry }) => geometry !== null,
  );
  const clean = sortByAdcode({ type: 'FeatureCollection', features: kept } as Parameters<typeof sortByAdcode>[0]);
  const after = new Map(
    clean.features.map(({ properties, geometry }) => [properties.adcode, geodesicAreaKm2(geometry)]),
  );
  const findings = areas.flatMap(({ adcode, name, geometry }) => {
    const before = geodesicAreaKm2(geometry);
    const change = Math.abs((after.get(adcode) ?? 0) - before) / before;
    if (change <= LARGEST_CHANGE) return [];
    const share = Number.isFinite(change) ? `${Math.round(change * 100)} % of it` : 'all of it';
    return [
      errorIn(
        file,
        `${name ?? adcode} (${adcode}) crosses itself or lies over a neighbour: ${share} would change; repair its outline`,
      ),
    ];
  });
  return { clean, findings };
}

function namesOf(
  file: string,
  adcodes: readonly Adcode[],
  drawn: readonly Pick<SiteArea, 'adcode' | 'name' | 'englishName'>[],
  gazetteer: Gazetteer,
): { readonly names: ReadonlyMap<Adcode, AreaNames>; readonly findings: readonly Finding[] } {
  const known = new Map(gazetteer.entries.map((entry) => [entry.adcode, entry.names]));
  const own = new Map(drawn.map((area) => [area.adcode, area]));
  const names = new Map<Adcode, AreaNames>();
  const findings: Finding[] = [];
  for (const adcode of adcodes) {
    const { name = null, englishName = null } = own.get(adcode) ?? {};
    const listed = known.get(adcode);
    if (listed !== undefined) {
      names.set(adcode, listed);
      if (name !== null && name !== listed.zh)
        findings.push(
          warningIn(file, `${adcode} is called ${name} here and ${listed.zh} in the gazetteer, as is shown`),
        );
    } else if (name !== null)
      names.set(adcode, { zh: name, hant: traditionalName(name), en: englishName ?? romanise(name) });
    else
      findings.push(errorIn(file, `${adcode} is in no gazetteer and has no name; give a feature of this adcode one`));
  }
  return { names, findings };
}

/** The id changes with the shapes and with how they are built. */
function stampOf(areas: readonly SiteArea[], settings: BoundariesSettings): EditionStamp {
  const { title, publisher, date, licence, reviewNumber } = settings;
  const content = JSON.stringify({ areas, EDITIONS });
  return {
    id: `${date.slice(0, 7)}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`,
    date,
    sources: [{ name: title.zh, version: date, licence, role: publisher.zh }],
    publication: { title, publisher, licence, reviewNumber },
  };
}

function settingsOf(name: EditionSettings['name']): EditionSettings {
  const settings = EDITIONS.find((edition) => edition.name === name);
  if (settings === undefined) throw new Error(`There is no edition "${name}".`);
  return settings;
}

function withAreas(packed: GazetteerFile, gazetteer: Gazetteer, names: ReadonlyMap<Adcode, AreaNames>): GazetteerFile {
  const known = new Set(gazetteer.entries.map(({ adcode }) => adcode));
  const added = [...names]
    .filter(([adcode]) => !known.has(adcode))
    .map(([adcode, own]) => ({ adcode, names: own, aliases: [] }));
  if (added.length === 0) return packed;
  const entries = [...gazetteer.entries, ...added].sort((a, b) => Number(a.adcode) - Number(b.adcode));
  return packGazetteer(packed.edition, entries, packed.characters, gazetteer.undrawn);
}
