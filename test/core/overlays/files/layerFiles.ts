import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { collectionOf, type PolygonRings, polygonsOf, type Topology } from '../../../../src/core/areas/topology';
import type { FileLayer, LayerFile } from '../../../../src/core/overlays/files/fileLayer';
import { FILE_NOTICES, type FileNoticeCode } from '../../../../src/core/overlays/files/fileNotices';
import { readLayerFile } from '../../../../src/core/overlays/files/readLayerFile';
import type { Notice } from '../../../../src/core/text/notice';

/** Reads a file and holds its notices to the table: each known, with exactly its values. */
export function read(file: LayerFile) {
  const result = readLayerFile(file);
  for (const notice of result.problems) expectInTable(notice);
  return result;
}

export function expectInTable({ code, values }: Notice): void {
  expect(Object.keys(FILE_NOTICES)).toContain(code);
  expect(Object.keys(values).sort()).toEqual([...FILE_NOTICES[code as FileNoticeCode]].sort());
}

/** The layer of a file that has to be accepted, with its problems as code and what they say of what. */
export function accepted(file: LayerFile): { layer: FileLayer; problems: unknown[][] } {
  const result = read(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { layer: result.layer, problems: told(result.problems) };
}

/** The problems of a file that has to be refused; the last of those that are errors is the reason. */
export function refused(file: LayerFile): unknown[][] {
  const result = read(file);
  expect(result.ok).toBe(false);
  expect(result.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  return told(result.problems);
}

/** Code and values, save the file. */
function told(problems: readonly Notice[]): unknown[][] {
  return problems.map(({ code, values: { file: _, ...values } }) => [code, ...Object.values(values)]);
}

export function geoJson(...features: unknown[]): LayerFile {
  return { name: 'own.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) };
}

export function feature(type: string, coordinates: unknown, properties: unknown = null) {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

export function table(...lines: string[]): LayerFile {
  return { name: 'stations.csv', text: lines.join('\n') };
}

const topology = JSON.parse(readFileSync(join('geodata', 'built', 'detail.topo.json'), 'utf8')) as Topology;

/** The boundary of a prefecture as it is built. */
export function builtBoundary(adcode: string): readonly PolygonRings[] {
  const geometry = collectionOf(topology, 'prefectures').geometries.find(({ id }) => id === adcode);
  if (geometry === undefined) throw new Error(`no ${adcode}`);
  return polygonsOf(topology, geometry);
}
