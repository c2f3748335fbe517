import { areasFileOf } from '../../src/core/areas/areasFile';
import { packTopology } from '../../src/core/areas/packTopology';
import type { Topology } from '../../src/core/areas/topology';
import type { PageData } from './pageData';

/** The boundaries of the country as they are built, in which every tool finds all of them. */
const OVERVIEW = 'overview.topo.json';
const LAND = 'land.topo.json';
const SHAPES = 'shapes.json';
const AREAS = 'areas.json';
const PACKED_LAND = 'land.json';

/**
 * The data with the boundaries as the page fetches them: `shapes.json` and `land.json` for the first picture, `areas.json`
 * with the names of the areas, in the place of the TopoJSON that they are made of.
 */
export function packedData(data: PageData): PageData {
  const readTopology = async (name: string): Promise<Topology | null> => {
    const text = await data.read(name);
    return text === null ? null : JSON.parse(text.toString());
  };
  const made: Readonly<Record<string, () => Promise<unknown>>> = {
    async [SHAPES]() {
      const overview = await readTopology(OVERVIEW);
      return overview === null ? null : { edition: editionOf(overview), overview: packTopology(overview) };
    },
    async [AREAS]() {
      const overview = await readTopology(OVERVIEW);
      return overview === null ? null : areasFileOf(overview);
    },
    async [PACKED_LAND]() {
      const land = await readTopology(LAND);
      return land === null ? null : packTopology(land);
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

function editionOf(overview: Topology & { readonly edition?: { readonly id: string } }): string | null {
  return overview.edition?.id ?? null;
}
