import { areasFileOf } from '../../src/core/areas/areasFile';
import { type GazetteerFile, unpackGazetteer } from '../../src/core/areas/gazetteer';
import { packTopology } from '../../src/core/areas/packTopology';
import type { Topology } from '../../src/core/areas/topology';
import { readShapes } from '../../src/data/loadShapes';
import { readAtlas } from '../../src/data/readAtlas';
import type { OpeningPicture } from '../../src/state/opening/openingPicture';
import { prepareOpening } from '../../src/state/opening/prepareOpening';
import type { PageData } from './pageData';
import { readingsFile } from './readings';

/** The boundaries of the country as they are built, in which every tool finds all of them. */
const OVERVIEW = 'overview.topo.json';
const LAND = 'land.topo.json';
const SHAPES = 'shapes.json';
const AREAS = 'areas.json';
const PACKED_LAND = 'land.json';
const READINGS = 'readings.json';

const GAZETTEER = 'gazetteer.json';
/** Where what a reader searches has its names, beside places. */
const NAMING = ['record.json', 'evidence.json'];

/**
 * The data with the boundaries as the page fetches them: `shapes.json` and `land.json` for the first picture, `areas.json`
 * with the names of the areas, in the place of the TopoJSON that they are made of. And `readings.json`, how names are read.
 */
export function packedData(data: PageData): PageData {
  const readJson = async (name: string) => JSON.parse((await data.read(name))?.toString() ?? 'null');
  const readTopology = (name: string): Promise<Overview | null> => readJson(name);
  const made: Readonly<Record<string, () => Promise<unknown>>> = {
    async [SHAPES]() {
      const overview = await readTopology(OVERVIEW);
      return overview === null ? null : shapesFile(overview, await readJson('record.json'));
    },
    async [AREAS]() {
      const overview = await readTopology(OVERVIEW);
      return overview === null ? null : areasFileOf(overview);
    },
    async [PACKED_LAND]() {
      const land = await readTopology(LAND);
      return land === null ? null : packTopology(land);
    },
    async [READINGS]() {
      const texts = await Promise.all(NAMING.map((name) => data.read(name)));
      return readingsFile(
        officialNames(await readJson(GAZETTEER)),
        texts.flatMap((text) => text?.toString() ?? []),
      );
    },
  };
  return {
    async names() {
      const names = await data.names();
      return [...Object.keys(made), ...names.filter((name) => name !== OVERVIEW && name !== LAND)];
    },
    async read(name) {
      const make = made[name];
      return make === undefined ? data.read(name) : JSON.stringify(await make());
    },
  };
}

type Overview = Topology & { readonly edition?: { readonly id: string } };

function officialNames(gazetteer: GazetteerFile | null): readonly string[] {
  return gazetteer === null ? [] : unpackGazetteer(gazetteer).entries.map(({ names }) => names.zh);
}

function shapesFile(overview: Overview, record: unknown): unknown {
  const shapes = { edition: overview.edition?.id ?? null, overview: packTopology(overview) };
  return { ...shapes, opening: openingOf(shapes, overview, record) };
}

/** What the page opens with, from the very files that it would be made of there; null where they give no map. */
function openingOf(shapes: object, overview: Overview, record: unknown): OpeningPicture | null {
  const loaded = readAtlas({
    shapes: readShapes(shapes),
    areas: { ok: true, value: areasFileOf(overview) },
    record: { ok: true, value: record },
    land: { ok: true, value: null },
  });
  return loaded.ok ? prepareOpening(loaded.data) : null;
}
